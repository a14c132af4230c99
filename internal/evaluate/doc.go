// Package evaluate measures how good answers are: a folder with a graph, queries and what answers
// them (eval/README.md) is taken into a house, every query is asked as whoever asks it, and the
// answers are scored as TREC does. It imports no engine and reads as the system only through the
// viewer it is given. Start reading at Measure.
package evaluate
