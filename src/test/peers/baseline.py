"""The plain baseline: characters 8 by 8, TF-IDF, cosine. Prints pairs from a least cosine on.

usage: baseline.py FOLDER LEAST [LEFT_OUT] > found.jsonl
"""
import json, os, sys, time, unicodedata
import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

texts = os.path.join(sys.argv[1], "texts")
least = float(sys.argv[2])
start, used = time.perf_counter(), time.process_time()
names = sorted(
    os.path.relpath(os.path.join(d, f), texts) for d, _, fs in os.walk(texts) for f in fs)
letters = []
for name in names:
    with open(os.path.join(texts, name), encoding="utf-8") as file:
        letters.append("".join(c for c in unicodedata.normalize("NFKC", file.read()) if c.isalnum()))
vectors = TfidfVectorizer(
    analyzer="char", ngram_range=(8, 8), min_df=2, dtype=np.float32).fit_transform(letters)
for row in range(0, len(names), 500):
    alike = (vectors[row:row + 500] @ vectors.T).tocoo()
    for i, j, cosine in zip(alike.row, alike.col, alike.data):
        if row + i < j and cosine >= least:
            print(json.dumps({"left": {"file": names[row + i]}, "right": {"file": names[j]},
                              "score": round(float(cosine), 6)}, ensure_ascii=False))
sys.stderr.write(f"{time.perf_counter() - start:.2f} s, processor {time.process_time() - used:.2f} s\n")
