"""A plain text-book ranking that every encoder has to beat: TF-IDF of character n-grams."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from advisor.ports import IndexedText

QUERIES_AT_ONCE = 200
NGRAM_LENGTHS = (3, 5)


def tfidf_ranking(queries: Sequence[str], rows: Sequence[IndexedText], *, limit: int) -> tuple[tuple[str, ...], ...]:
    """For each query the owners of the most similar rows, best first, each once; ties in order of the rows."""
    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=NGRAM_LENGTHS, sublinear_tf=True, dtype=np.float32)
    known = vectorizer.fit_transform([row.text for row in rows]).T.tocsr()
    owners = [row.owner for row in rows]
    several = max(1, len(rows) // max(1, len(set(owners))))
    ranked: list[tuple[str, ...]] = []
    for start in range(0, len(queries), QUERIES_AT_ONCE):
        scores = (vectorizer.transform(queries[start : start + QUERIES_AT_ONCE]) @ known).toarray()
        for of_query in scores:
            best = np.argsort(-of_query, kind="stable")[: limit * several * 4]
            ranked.append(tuple(dict.fromkeys(owners[row] for row in best.tolist()))[:limit])
    return tuple(ranked)
