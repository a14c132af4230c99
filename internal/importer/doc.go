// Package importer reads foreign rows: a folder of CSV files as somebody would save them from a
// Danish spreadsheet, or JSON Lines. It makes graph.Incoming of them and says, of every row that
// cannot be read, file, line, column and what to do. What rows mean is graph's business
// (graph/incoming.go); this package knows files, headers and spellings. Start reading at Read.
package importer
