import { words } from "@/app/i18n";
import "@/text/words";
import da from "./da.json";
import en from "./en.json";

words("history", da, en);
