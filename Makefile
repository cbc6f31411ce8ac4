# Two commands: `make run` opens the app, `make test` runs everything that CI runs. `make help` lists the rest.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
AXE := build/axe/node_modules/axe-core/axe.min.js
TORCH := 2.13.0
PORT ?= 8501
PIP := $(BIN)/python -m pip --disable-pip-version-check
export HF_HUB_OFFLINE := 1
export TOKENIZERS_PARALLELISM := false

.DEFAULT_GOAL := help
# The journeys come first: their imports take longest, and the rest runs beside them.
OTHER_TESTS = $(filter-out tests/unit/ tests/journeys/ tests/__pycache__/,$(wildcard tests/*/))

.PHONY: help run test check walkthrough format lock messages audit browser clean

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/ —/'

run: $(VENV)/run.stamp ## install what is missing, build the index of the starter pack, open the app
	$(BIN)/python -m advisor serve --port $(PORT)

test: check browser ## everything: the checks, then contract, app, journey, quality and browser tests
	$(BIN)/python -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder -m "not whole" --durations=12 tests/journeys $(OTHER_TESTS)

check: $(VENV)/dev.stamp ## format, lint, types, import contracts, dependencies, spelling, unit tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/deptry .
	$(BIN)/codespell
	$(BIN)/mypy
	$(BIN)/python -m pytest -q -n 2 --dist loadfile tests/unit

walkthrough: $(VENV)/dev.stamp ## import all of the real data and hold docs/walkthrough.md over it; a quarter of an hour
	ADVISOR_REQUIRE_SHARED=1 $(BIN)/python -m pytest -q -m whole tests/journeys

format: $(VENV)/dev.stamp ## put the code into shape
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

messages: $(VENV)/dev.stamp ## bring the message catalogues up to date with the code
	$(BIN)/python -m advisor.explaining.catalogues update

lock: $(VENV)/dev.stamp ## pin every package anew
	$(BIN)/pip-compile --quiet --strip-extras --no-emit-index-url --no-emit-find-links --no-header --annotation-style=line \
	  --output-file requirements.lock pyproject.toml
	$(BIN)/pip-compile --quiet --strip-extras --no-emit-index-url --no-emit-find-links --no-header --annotation-style=line \
	  --extra dev --output-file requirements-dev.lock pyproject.toml
	sed -i 's/^\(torch==[0-9.]*\)+cpu/\1/; /^nvidia-/d; /^triton/d' requirements.lock requirements-dev.lock

audit: $(VENV)/dev.stamp ## look for known vulnerabilities (weekly)
	$(BIN)/pip-audit --requirement requirements.lock --no-deps --disable-pip

clean: ## remove the environment and all caches; the store in .advisor stays
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache build *.egg-info

# PyTorch first and by itself: its CPU build where one is offered, so that nothing asks for several GB of GPU packages.
# docs/decisions/0003 says why in this order.
$(VENV)/torch.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; $$($(PYTHON) --version) was found. Try: make run PYTHON=python3.12"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@if $(PIP) install --quiet 'torch==$(TORCH)+cpu' 2>/dev/null; then echo "PyTorch $(TORCH): CPU build"; \
	elif [ "$$(uname -s)-$$(uname -m)" != "Linux-x86_64" ] || [ "$(ALLOW_GPU_PACKAGES)" = "yes" ]; then \
	  $(PIP) install 'torch==$(TORCH)'; \
	elif $(PIP) install --quiet uv && $(BIN)/uv pip install --python $(BIN)/python --torch-backend=cpu 'torch==$(TORCH)'; then \
	  echo "PyTorch $(TORCH): CPU build"; \
	else \
	  echo "No CPU build of PyTorch $(TORCH) is offered here; the general one brings several GB of GPU packages."; \
	  echo "If you want that: make $(MAKECMDGOALS) ALLOW_GPU_PACKAGES=yes"; exit 1; \
	fi
	touch $@

$(VENV)/run.stamp: requirements.lock pyproject.toml $(VENV)/torch.stamp
	$(PIP) install --quiet --requirement requirements.lock
	$(PIP) install --quiet --no-deps --editable .
	touch $@

$(VENV)/dev.stamp: requirements-dev.lock $(VENV)/run.stamp
	$(PIP) install --quiet --requirement requirements-dev.lock
	touch $@

# Tests with Chromium, axe-core and LibreOffice skip with a visible reason where these cannot be had; CI sets
# ADVISOR_REQUIRE_BROWSER=1 and fails.
browser: $(AXE)
	@command -v chromium chromium-browser google-chrome >/dev/null 2>&1 && command -v soffice >/dev/null 2>&1 && exit 0; \
	if command -v apt-get >/dev/null 2>&1 && { [ "$$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; then \
	  SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$SUDO apt-get update -qq && $$SUDO apt-get install -y -qq --no-install-recommends \
	    chromium chromium-driver fonts-noto-core libreoffice-writer-nogui; \
	else echo "Chromium or LibreOffice is missing and cannot be installed here: their tests will be skipped."; fi

# The engine of the accessibility tests (MPL-2.0): a tool of the tests, no part of the program. Its version and digest are
# pinned in tests/browser/axe, and it is installed without running anything of it.
$(AXE): tests/browser/axe/package.json tests/browser/axe/package-lock.json
	@mkdir -p build/axe && cp $^ build/axe/
	@if command -v npm >/dev/null 2>&1 && npm ci --prefix build/axe --ignore-scripts --no-audit --no-fund --silent; then touch $@; \
	else echo "axe-core cannot be had here (npm is missing, or gives it not): its tests will be skipped."; fi
