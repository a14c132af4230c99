// Whose texts stand on the desk: those of the units that somebody is a broker of.

import { useTranslation } from "react-i18next";
import type { PracticeFilter, QuestionFilter } from "@/app/api.generated";
import { useViewer, type Viewer } from "@/shell/viewer";

/** mayUse says whether the desk is somebody's at all. */
export function mayUse(viewer: Viewer | null): viewer is Viewer {
  return viewer !== null && (viewer.broker || viewer.admin);
}

/** mayImport: the organisation's own brokers take lists in, not those of a unit in it. */
export function mayImport(viewer: Viewer): boolean {
  return viewer.admin || viewer.brokerOf.some((t) => t.kind === "ORGANISATION");
}

function units(viewer: Viewer): string[] {
  return mayImport(viewer) ? [viewer.organisation] : viewer.brokerOf.map((t) => t.id);
}

/** useMine is what the lists of the desk are narrowed to. Inside the desk somebody is always there. */
export function useMine(): { kept: (PracticeFilter & QuestionFilter)[]; whole: boolean; known: boolean } {
  const { viewer } = useViewer();
  return {
    known: viewer !== null,
    whole: viewer !== null && mayImport(viewer),
    kept: viewer
      ? units(viewer).map((id) => ({ keptBy: { below: id } }) as PracticeFilter & QuestionFilter)
      : [],
  };
}

/** useLanguage is the language of the pages, as Intl and the API want it. */
export function useLanguage(): string {
  return useTranslation().i18n.language;
}
