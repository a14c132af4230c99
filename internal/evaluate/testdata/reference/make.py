"""Makes run.txt, qrels.txt and want.json: a run and qrels made by chance, and what ir_measures and
ranx say of them. want.json names their versions. To make them again:

    python3 -m venv v && v/bin/pip install ir_measures==0.4.3 ranx==0.3.21 && v/bin/python make.py
"""

import json
import random
from importlib.metadata import version

import ir_measures
import ranx
from ir_measures import AP, RR, R, nDCG

random.seed(20190501)
docs = [f"d{i:03}" for i in range(160)]
qrels, run = [], []
for n in range(16):
    q = f"q{n:02}"
    judged = random.sample(docs, random.choice([1, 2, 5, 14]))
    qrels += [(q, d, random.choice([0, 1, 1, 2, 3])) for d in judged[1:]] + [(q, judged[0], random.choice([1, 3]))]
    if n == 7:
        continue  # a query that the run does not answer
    found = random.sample(docs, random.choice([3, 10, 60, 130]))
    lucky = [d for d in judged if random.random() < 0.6]
    found = [d for d in found if d not in lucky]
    for d in lucky:
        found.insert(int(len(found) * random.random() ** 3), d)
    run += [(q, d, i + 1, len(found) - i) for i, d in enumerate(found)]
qrels.sort()

with open("qrels.txt", "w") as f:
    f.writelines(f"{q} 0 {d} {g}\n" for q, d, g in qrels)
with open("run.txt", "w") as f:
    f.writelines(f"{q} Q0 {d} {r} {s} chance\n" for q, d, r, s in run)

measures = [nDCG @ 10, AP, RR, R @ 1, R @ 3, R @ 10, R @ 100]
each = {}
for m in ir_measures.iter_calc(measures, ir_measures.read_trec_qrels("qrels.txt"), ir_measures.read_trec_run("run.txt")):
    each.setdefault(m.query_id, {})[str(m.measure)] = m.value
mean = ir_measures.calc_aggregate(measures, ir_measures.read_trec_qrels("qrels.txt"), ir_measures.read_trec_run("run.txt"))
names = {"nDCG@10": "ndcg@10", "AP": "map", "RR": "mrr", "R@1": "recall@1", "R@3": "recall@3", "R@10": "recall@10", "R@100": "recall@100"}
second = ranx.evaluate(
    ranx.Qrels.from_file("qrels.txt", kind="trec"), ranx.Run.from_file("run.txt", kind="trec"), list(names.values()), make_comparable=True
)
want = {
    "ir_measures": {"version": version("ir_measures"), "mean": {str(m): v for m, v in mean.items()}, "each": each},
    "ranx": {"version": version("ranx"), "mean": {k: float(second[v]) for k, v in names.items()}},
}
with open("want.json", "w") as f:
    json.dump(want, f, indent=1, sort_keys=True)
    f.write("\n")
