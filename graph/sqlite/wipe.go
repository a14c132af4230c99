package sqlite

import (
	"context"
	"encoding/binary"
)

// wipeSlice is how many pages are looked over in one transaction.
const wipeSlice = 2000

// wipe puts zeros where pages of b-trees hold nothing. secure_delete does so where a cell is
// taken out; but where cells move to another page, as they do when pages split and join, what
// they leave behind stays as it was, a redacted text among it.
func wipe(ctx context.Context, c *conn) error {
	pages, err := c.number(ctx, "PRAGMA page_count")
	if err != nil || pages >= 1<<24 { // beyond, a page of a long text may look like one of a b-tree
		return err
	}
	for from := int64(1); from <= pages; from += wipeSlice {
		if err := c.exec(ctx, "BEGIN IMMEDIATE"); err != nil {
			return err
		}
		err := wipePages(ctx, c, from, min(from+wipeSlice-1, pages))
		end := "COMMIT"
		if err != nil {
			end = "ROLLBACK"
		}
		if e := c.exec(ctx, end); err == nil {
			err = e
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func wipePages(ctx context.Context, c *conn, from, to int64) error {
	for n := from; n <= to; n++ {
		row, err := c.one(ctx, "SELECT data FROM sqlite_dbpage WHERE pgno = ?", n)
		if err != nil {
			return err
		}
		if len(row) == 0 { // the file has become smaller
			return nil
		}
		page, _ := row[0].([]byte)
		if !wipePage(page, n == 1) {
			continue
		}
		if err := c.exec(ctx, "UPDATE sqlite_dbpage SET data = ? WHERE pgno = ?", page, n); err != nil {
			return err
		}
	}
	return nil
}

// wipePage puts zeros into what a page of a b-tree does not use, and tells whether anything else
// stood there. Pages of other sorts begin with a zero. What stands where is told in the format
// of SQLite's files, "B-tree Pages": a header, the places of the cells, a gap, the cells; and
// blocks between those, each with the place of the next and its size before what is free.
func wipePage(page []byte, first bool) bool {
	head := 0
	if first {
		head = 100 // the file's own header
	}
	if len(page) < head+12 {
		return false
	}
	places := head + 8
	switch page[head] {
	case 2, 5:
		places += 4
	case 10, 13:
	default:
		return false
	}
	at := func(i int) int { return int(binary.BigEndian.Uint16(page[i:])) }
	wiped := false
	clearOut := func(from, to int) {
		if from > to || to > len(page) {
			return
		}
		for i := from; i < to; i++ {
			wiped = wiped || page[i] != 0
			page[i] = 0
		}
	}
	cells := at(head + 5)
	if cells == 0 {
		cells = 1 << 16
	}
	clearOut(places+2*at(head+3), cells)
	for block := at(head + 1); block >= cells && block+4 <= len(page); {
		next := at(block)
		clearOut(block+4, block+at(block+2))
		if next <= block { // they come in order
			break
		}
		block = next
	}
	return wiped
}
