package view

import "nabo/graph"

// Counts is a table of counts. By holds the partitions as the schema names them.
type Counts struct {
	By    []string
	Table graph.CountTable
}

// Cells are the cells in the order of their keys.
func (c *Counts) Cells() []CountCell {
	cells := make([]CountCell, len(c.Table.Cells))
	for i, cell := range c.Table.Cells {
		cells[i] = CountCell{cell, c.Table}
	}
	return cells
}

// Total is of the same table.
func (c *Counts) Total() CountCell { return CountCell{c.Table.Total, c.Table} }

// CountCell is one number.
type CountCell struct {
	graph.CountCell
	of graph.CountTable
}

// Labels are what people call the keys.
func (c CountCell) Labels(language string) []string { return c.of.Words(c.CountCell, language) }

// N is how many; nil when suppressed.
func (c CountCell) N() *int {
	if c.Suppressed {
		return nil
	}
	return &c.CountCell.N
}
