// In a page the Tab key goes on to what comes next; an editor that kept it would be a trap for a keyboard.
import CodeMirror from "codemirror";
import "codemirror/keymap/sublime.js";

// The types know commands by their names alone; false leaves a key to the browser.
const maps = (CodeMirror as unknown as { keyMap: Record<string, Record<string, unknown>> }).keyMap;
for (const map of Object.values(maps)) {
  map.Tab = false;
  map["Shift-Tab"] = false;
}
