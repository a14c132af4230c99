// What the pages of texts, people and units share in words.
import { words } from "@/app/i18n";
import da from "./da.json";
import en from "./en.json";

words("text", da, en);
