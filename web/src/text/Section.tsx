import type { ReactNode } from "react";

type Props = { title: string; children: ReactNode; className?: string };

/** Section is a heading and what stands under it. */
export function Section({ title, children, className = "" }: Props) {
  return (
    <section className={`text-section ${className}`.trim()}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Words is what somebody wrote, with its lines as they were; nothing where there is nothing. */
export function Words({
  title,
  text,
  lang,
}: {
  title: string;
  text: string | null;
  lang?: string | undefined;
}) {
  if (!text) return null;
  return (
    <Section title={title}>
      <p className="as-written" lang={lang}>
        {text}
      </p>
    </Section>
  );
}

/** langTag is the language of a text for those who have it read aloud. */
export function langTag(language: "DA" | "EN" | null): string | undefined {
  return language ? language.toLowerCase() : undefined;
}
