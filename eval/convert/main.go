// Command convert makes folders that nabo eval measures from data sets for development: question-
// and-answer sites, help pages in two languages, and paraphrases; and of the invented municipality.
// What the tasks are stands in eval/README.md.
//
//	go run ./eval/convert DATASET OUT
//	go run ./eval/convert demo OUT
//
// DATASET is the folder of one data set; by the files in it the program sees which kind it is. OUT
// gets one folder for each task. Start reading at run.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "convert:", err)
		os.Exit(1)
	}
}

// kinds are the data sets, each by a file that it has.
var kinds = []struct {
	file string
	read func(dir string) ([]*task, error)
}{
	{"questions.jsonl", questionsAndAnswers},
	{"topics.jsonl", helpPages},
	{"texts.jsonl", paraphrases},
}

func run(args []string, out io.Writer) error {
	if len(args) != 2 {
		return errors.New("usage: go run ./eval/convert DATASET OUT (or demo OUT)")
	}
	if args[0] == municipality {
		t, err := invented()
		if err != nil {
			return err
		}
		return t.tell(args[1], out)
	}
	for _, k := range kinds {
		if _, err := os.Stat(filepath.Join(args[0], k.file)); err != nil {
			continue
		}
		tasks, err := k.read(args[0])
		if err != nil {
			return err
		}
		for _, t := range tasks {
			if err := t.tell(args[1], out); err != nil {
				return err
			}
		}
		return nil
	}
	return fmt.Errorf("%s is no data set that is known: it has none of questions.jsonl, topics.jsonl, texts.jsonl", args[0])
}

// tell writes a task's folder below a folder, and says what is in it.
func (t *task) tell(to string, out io.Writer) error {
	if err := t.write(to); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s: %d rows, %d queries", filepath.Join(to, t.name), len(t.rows)+bytes.Count(t.graph, []byte("\n")), len(t.queries))
	if t.cut > 0 {
		fmt.Fprintf(out, "; %d texts were longer than a field may be and were cut", t.cut)
	}
	if t.masked > 0 {
		fmt.Fprintf(out, "; in %d every digit is 0: one row of them might be a CPR number", t.masked)
	}
	fmt.Fprintln(out)
	return nil
}
