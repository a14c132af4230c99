// The style sheet of every page, before those of the rooms.

import "virtual:design-system.css";
import "@/styles/index.css";
