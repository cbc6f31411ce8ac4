"""Plain text-book rankings that every encoder has to beat: BM25 of words and TF-IDF of character n-grams."""

from __future__ import annotations

import re
from collections.abc import Sequence

import bm25s
import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from advisor.evaluation.labelled_sets import Asked, Candidates, LabelledSet
from advisor.evaluation.systems import OwnerRanking, Search

QUERIES_AT_ONCE = 200
NGRAM_LENGTHS = (3, 5)
WORD = re.compile(r"[^\W_]+")


class Bm25:
    """BM25 as Lucene counts it, k1 1.5, b 0.75, of words in lower case; the library `bm25s`."""

    name = "BM25"
    note = ""

    def refusal(self, labelled: LabelledSet) -> str | None:  # noqa: ARG002 - the port's signature
        """It serves every set."""
        return None

    def prepared(self, candidates: Candidates) -> Search:
        """A search among the candidates' rows."""
        ranking = OwnerRanking(candidates.rows)
        words = bm25s.BM25(method="lucene", k1=1.5, b=0.75)
        words.index([_words(row.text) for row in candidates.rows], show_progress=False)

        def search(queries: Sequence[str], _: Asked, limit: int) -> list[tuple[str, ...]]:
            found = []
            for query in queries:
                known = [word for word in dict.fromkeys(_words(query)) if word in words.vocab_dict]
                scores = words.get_scores(known) if known else np.zeros(len(candidates.rows), dtype=np.float32)
                found.append(ranking.best(scores, limit, above=0.0))
            return found

        return search


class CharacterTfidf:
    """Cosine of TF-IDF vectors of character n-grams within words, of scikit-learn."""

    name = "TF-IDF"
    note = ""

    def refusal(self, labelled: LabelledSet) -> str | None:  # noqa: ARG002 - the port's signature
        """It serves every set."""
        return None

    def prepared(self, candidates: Candidates) -> Search:
        """A search among the candidates' rows."""
        ranking = OwnerRanking(candidates.rows)
        vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=NGRAM_LENGTHS, sublinear_tf=True, dtype=np.float32)
        known = vectorizer.fit_transform([row.text for row in candidates.rows]).T.tocsr()

        def search(queries: Sequence[str], _: Asked, limit: int) -> list[tuple[str, ...]]:
            found = []
            for start in range(0, len(queries), QUERIES_AT_ONCE):
                scores = (vectorizer.transform(queries[start : start + QUERIES_AT_ONCE]) @ known).toarray()
                found += [ranking.best(of_query, limit, above=0.0) for of_query in scores]
            return found

        return search


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold())
