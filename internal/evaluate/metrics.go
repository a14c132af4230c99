package evaluate

import (
	"math"
	"slices"
)

// Scores are what one ranking is worth, or the means of many: each 0 to 1. They are those of
// trec_eval, and so of ir_measures and ranx, under the same names; RR is their MRR once averaged.
type Scores struct {
	NDCG10 float64 `json:"nDCG@10"`
	AP     float64 `json:"AP"`
	RR     float64 `json:"RR"`
	R1     float64 `json:"R@1"`
	R3     float64 `json:"R@3"`
	R10    float64 `json:"R@10"`
	R100   float64 `json:"R@100"`
}

// score scores a ranking, best first and without repeats, by what its documents are worth. No
// document with a gain above 0: all scores are 0.
func score(ranked []string, gains map[string]int) Scores {
	return Scores{
		NDCG10: ndcg(ranked, gains, 10), AP: averagePrecision(ranked, gains), RR: reciprocalRank(ranked, gains),
		R1: recall(ranked, gains, 1), R3: recall(ranked, gains, 3), R10: recall(ranked, gains, 10), R100: recall(ranked, gains, 100),
	}
}

// ndcg is DCG over that of the best ranking there could be, within the first k (Järvelin and
// Kekäläinen, TOIS 2002). The gain counts as it stands, not as 2^gain − 1, and the discount is
// log2(rank + 1): what ir_measures calls nDCG@k with its dcg='log2', which is its default.
func ndcg(ranked []string, gains map[string]int, k int) float64 {
	got := 0.0
	for i, d := range ranked[:min(k, len(ranked))] {
		got += float64(max(gains[d], 0)) / math.Log2(float64(i)+2)
	}
	best := 0.0
	for i, g := range descending(gains) {
		if i == k {
			break
		}
		best += float64(g) / math.Log2(float64(i)+2)
	}
	if best == 0 {
		return 0
	}
	return got / best
}

// averagePrecision is the mean, over all relevant documents, of the precision where each stands;
// one that was not found counts 0. Relevant is a gain of 1 or more.
func averagePrecision(ranked []string, gains map[string]int) float64 {
	hits, sum := 0, 0.0
	for i, d := range ranked {
		if gains[d] > 0 {
			hits++
			sum += float64(hits) / float64(i+1)
		}
	}
	if n := len(descending(gains)); n > 0 {
		return sum / float64(n)
	}
	return 0
}

func reciprocalRank(ranked []string, gains map[string]int) float64 {
	for i, d := range ranked {
		if gains[d] > 0 {
			return 1 / float64(i+1)
		}
	}
	return 0
}

// recall is the share of the relevant documents that stand among the first k.
func recall(ranked []string, gains map[string]int, k int) float64 {
	hits := 0
	for _, d := range ranked[:min(k, len(ranked))] {
		if gains[d] > 0 {
			hits++
		}
	}
	if n := len(descending(gains)); n > 0 {
		return float64(hits) / float64(n)
	}
	return 0
}

// mean is the mean of each score; of nothing it is 0.
func mean(list []Scores) Scores {
	var m Scores
	for _, s := range list {
		m.NDCG10 += s.NDCG10
		m.AP += s.AP
		m.RR += s.RR
		m.R1 += s.R1
		m.R3 += s.R3
		m.R10 += s.R10
		m.R100 += s.R100
	}
	n := float64(max(len(list), 1))
	return Scores{m.NDCG10 / n, m.AP / n, m.RR / n, m.R1 / n, m.R3 / n, m.R10 / n, m.R100 / n}
}

// descending gives the gains above 0, the highest first.
func descending(gains map[string]int) []int {
	out := make([]int, 0, len(gains))
	for _, g := range gains {
		if g > 0 {
			out = append(out, g)
		}
	}
	slices.SortFunc(out, func(a, b int) int { return b - a })
	return out
}
