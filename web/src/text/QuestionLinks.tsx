import { Link } from "@tanstack/react-router";
import { Section } from "./Section";

type Props = {
  title: string;
  questions: { id: string; node: { id: string; text: string | null } }[];
  className?: string;
};

/** QuestionLinks lead to questions; nothing where there are none. */
export function QuestionLinks({ title, questions, className }: Props) {
  if (questions.length === 0) return null;
  return (
    <Section title={title} className={className}>
      <ul className="links">
        {questions.map((e) => (
          <li key={e.id}>
            <Link to="/question/$id" params={{ id: e.node.id }}>
              {e.node.text}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
