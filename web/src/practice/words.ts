import { words } from "@/app/i18n";
import "@/text/words";
import "@/text/text.css";
import da from "./da.json";
import en from "./en.json";

words("practice", da, en);
