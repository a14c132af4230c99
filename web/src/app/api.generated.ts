export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An opaque place in a list. It belongs to one list with its filter and order. */
  Cursor: { input: string; output: string; }
  /** A civil date, as in 2026-01-31. */
  Date: { input: string; output: string; }
  /** An instant in UTC with milliseconds, as in 2026-01-31T12:00:00.000Z. */
  DateTime: { input: string; output: string; }
};

/** A yes or a no to a proposed line. */
export type AnswerAskedAsInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the proposal. */
  line: Scalars['ID']['input'];
  /** Where you asked anonymously: the slip that captureQuestion gave you. */
  slip?: InputMaybe<Scalars['String']['input']>;
  /** Yes or no. */
  yes: Scalars['Boolean']['input'];
};

/** An answer. */
export type AnswerInput = {
  /** The ask. */
  ask: Scalars['ID']['input'];
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The answer. */
  text: Scalars['String']['input'];
};

/** One short request. Whoever is asked sees your name. */
export type AskInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The practice it is about. */
  practice?: InputMaybe<Scalars['ID']['input']>;
  /** What you ask. */
  text: Scalars['String']['input'];
  /** The person or team. */
  to: Scalars['ID']['input'];
};

/** Where a suggested line comes from. */
export type AskedAsSource =
  /** A language model wrote it, of a practice that the whole organisation sees. It stands when somebody writes it down with updatePractice. */
  | 'MODEL'
  /** Somebody asked it. Propose it with proposeAskedAs: it stands when who asked has said yes. */
  | 'QUESTION';

/** Where a proposed line stands. Once it is answered it stays so. */
export type AskedAsState =
  /** Yes: it stands in the practice. */
  | 'ACCEPTED'
  /** No. */
  | 'DECLINED'
  /** It waits for who asked. */
  | 'PROPOSED';

/** A question that came up. Write about the situation, not about the citizen. */
export type CaptureQuestionInput = {
  /** The problems that it is about. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keep nothing of who asked. */
  anonymous?: Scalars['Boolean']['input'];
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Yes, I have looked at the warnings: it opens at once. */
  confirmWarnings?: Scalars['Boolean']['input'];
  /** The language it is written in. */
  language?: InputMaybe<Language>;
  /** Where it came up. */
  occasion: Occasion;
  /** The team that keeps it; your nearest when absent. */
  team?: InputMaybe<Scalars['ID']['input']>;
  /** What was asked. */
  text: Scalars['String']['input'];
};

/** A person who carries the practice. By another than themselves it waits for their yes. */
export type CarryInput = {
  /** The day it was said. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The person. */
  person: Scalars['ID']['input'];
  /** What they have done with it. */
  role: CarryRole;
};

/** What somebody has done with a practice. */
export type CarryRole =
  /** Would like to hear more [vil gerne høre mere]. */
  | 'INTERESTED'
  /** Has stood in it and solved it [har stået i det]. */
  | 'SOLVED'
  /** Has tried [har prøvet]. */
  | 'TRIED';

/** What was done. */
export type ChangeOp =
  /** Taken away. */
  | 'DELETE'
  /** Made or changed. */
  | 'PUT'
  /** Emptied. */
  | 'REDACT';

/** Your choices; one left out stays as it is. */
export type ChooseMineInput = {
  /** How many asks in 30 days I welcome, 0 to 50; 0: not now. Null goes back to what is usual, 4. Nobody else is told; an ask beyond it is LIMITED, and leads on to your unit or a broker. */
  asksWelcome?: InputMaybe<Scalars['Int']['input']>;
  /** On what an import rests. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** I may be part of counts. */
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Others may find me. */
  findable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Others may be introduced to me. */
  introducible?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day of the choice; today when absent. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Somebody else, by import alone, with day and basis. */
  person?: InputMaybe<Scalars['ID']['input']>;
};

/** What to end. */
export type CloseInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** A person, a team, or a dated link. */
  id: Scalars['ID']['input'];
  /** As of this day; today when absent. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** For a team: what came after it. */
  successors?: InputMaybe<Array<SuccessorInput>>;
};

/** What to say yes to. */
export type ConfirmInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** A node or a link. */
  id: Scalars['ID']['input'];
};

/** What counts can be split by. */
export type CountBy =
  /** Administration. */
  | 'ADMINISTRATION'
  /** Area. */
  | 'AREA'
  /** Field of work. */
  | 'FIELD'
  /** Language. */
  | 'LANGUAGE'
  /** Month, in Copenhagen. */
  | 'MONTH'
  /** Occasion. */
  | 'OCCASION'
  /** Organisation. */
  | 'ORGANISATION'
  /** Outcome. */
  | 'OUTCOME'
  /** Profession. */
  | 'PROFESSION'
  /** Quarter. */
  | 'QUARTER'
  /** Calendar year. */
  | 'YEAR';

/** A stretch of days. */
export type DateRange = {
  /** This day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Before this day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A stretch of time. */
export type DateTimeRange = {
  /** At this instant or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How near, nearest first. */
export type Distance =
  /** Next door. */
  | 'NEIGHBOUR'
  /** Elsewhere. */
  | 'OTHER'
  /** The same area. */
  | 'SAME_AREA'
  /** The same house. */
  | 'SAME_HOUSE'
  /** The same organisation. */
  | 'SAME_ORGANISATION'
  /** The same team. */
  | 'SAME_TEAM';

/** Whom to erase. */
export type EraseInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The person; yourself, unless you are an administrator. */
  person: Scalars['ID']['input'];
};

/** What an outcome rests on. */
export type Evidence =
  /** It was evaluated. */
  | 'EVALUATED'
  /** We feel it [vi oplever]. */
  | 'FELT'
  /** We have counted it [vi har talt]. */
  | 'MEASURED'
  /** We have seen it [vi har set]. */
  | 'OBSERVED';

/** That a team stands in the problem. */
export type FaceInput = {
  /** Since when. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Others may see that it does. */
  open?: Scalars['Boolean']['input'];
  /** The team. */
  team: Scalars['ID']['input'];
  /** The day after the last. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Whether it helped. */
export type HelpedInput = {
  /** The ask. */
  ask: Scalars['ID']['input'];
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Yes or no. */
  helped: Scalars['Boolean']['input'];
};

/** What to hide. */
export type HideInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** A problem, practice or question. */
  id: Scalars['ID']['input'];
};

/** A file of a list. */
export type ImportFile = {
  /** What stands in it, in base64. */
  contentBase64: Scalars['String']['input'];
  /** Its name; it ends in .csv or .jsonl. */
  name: Scalars['String']['input'];
};

/** A list of foreign rows: files as a spreadsheet saves them (CSV), or JSON Lines. The files and their columns are those of the command line. */
export type ImportInput = {
  /** Your own name for this write. A list is known by its rows, so sent again it writes nothing new in any case. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** One to ten files. A name tells what the rows are, as in people.csv or medarbejdere.csv. */
  files: Array<ImportFile>;
  /** That of the report that was looked at. Where the list would now do something else, nothing is written: CONFLICT. */
  fingerprint?: InputMaybe<Scalars['String']['input']>;
  /** How many rows the report names at most, within 1..1000. */
  firstRows?: Scalars['Int']['input'];
  /** The people are all there are: those who are missing have left. */
  full?: Scalars['Boolean']['input'];
  /** The organisation whose list it is; yours when absent. */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Also overwrite what was edited here since the list was last taken in. */
  overwrite?: Scalars['Boolean']['input'];
  /** The list's name, the same each time: it is how rows are known again. */
  source: Scalars['String']['input'];
  /** With full: also when more than a fifth of the people are missing. */
  yes?: Scalars['Boolean']['input'];
};

/** What becomes of a row. */
export type ImportOp =
  /** It is changed. */
  | 'CHANGE'
  /** It is closed. */
  | 'CLOSE'
  /** It is made. */
  | 'CREATE'
  /** It is left as it is: edited here since, or not yours to change. */
  | 'KEPT'
  /** It is as it was. */
  | 'SAME';

/** A stretch of whole numbers. */
export type IntRange = {
  /** This or more. */
  from?: InputMaybe<Scalars['Int']['input']>;
  /** Less than this. */
  to?: InputMaybe<Scalars['Int']['input']>;
};

/** The languages of texts and of this service. */
export type Language =
  /** Danish. */
  | 'DA'
  /** English. */
  | 'EN';

/** The fields of a link: those of its relation. One left out stays, null clears it. */
export type LinkFieldsInput = {
  /** For CARRIES. */
  carryRole?: InputMaybe<CarryRole>;
  /** What it costs, in words. */
  cost?: InputMaybe<Scalars['String']['input']>;
  /** For NEIGHBOUR_OF: these are no neighbours. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the outcome rests on. */
  evidence?: InputMaybe<Evidence>;
  /** The first day, where the relation is dated. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** For MEMBER_OF: hours a week. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** The day somebody last said that it is still so; age fades from here. */
  lastConfirmed?: InputMaybe<Scalars['Date']['input']>;
  /** For MEMBER_OF. */
  memberRole?: InputMaybe<MemberRole>;
  /** For NEIGHBOUR_OF. */
  metres?: InputMaybe<Scalars['Int']['input']>;
  /** For NEIGHBOUR_OF. */
  neighbour?: InputMaybe<NeighbourKind>;
  /** What happened there. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** For SUCCEEDED_BY, CARRIES, ANSWERED_BY and CONFIRMED_BY. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** How it went there. */
  outcome?: InputMaybe<Outcome>;
  /** For REMARKS. */
  stance?: InputMaybe<Stance>;
  /** Weeks it took to get going. */
  startUpWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** For SUCCEEDED_BY. */
  succession?: InputMaybe<SuccessionKind>;
  /** For REMARKS. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** For KNOWS. */
  tie?: InputMaybe<TieKind>;
  /** The day after the last. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Minutes a week it takes. */
  weeklyMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** A link to make, or with `id` to change. `from` and `to` follow the relation, as in: team USES practice. */
export type LinkInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The fields of the link. */
  fields?: InputMaybe<LinkFieldsInput>;
  /** Where it starts. */
  from?: InputMaybe<Scalars['ID']['input']>;
  /** An existing link. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Visible with its ends, where it would otherwise be kept to the team. */
  open?: Scalars['Boolean']['input'];
  /** Which relation, for a new link. */
  relation?: InputMaybe<Relation>;
  /** Where it ends. */
  to?: InputMaybe<Scalars['ID']['input']>;
};

/** What somebody is in a team. */
export type MemberRole =
  /** Knowledge broker [vidensmægler]. */
  | 'BROKER'
  /** Coordinates. */
  | 'COORDINATOR'
  /** Leads it from day to day. */
  | 'DAILY_LEADER'
  /** Deputy leader [souschef]. */
  | 'DEPUTY'
  /** Leads it. */
  | 'LEADER'
  /** Learning partner. */
  | 'LEARNING_PARTNER'
  /** Resource person. */
  | 'RESOURCE_PERSON'
  /** Works there. */
  | 'STAFF'
  /** Student or trainee. */
  | 'STUDENT'
  /** Substitute [vikar]. */
  | 'SUBSTITUTE'
  /** Volunteer. */
  | 'VOLUNTEER';

/** Where a person works. */
export type MembershipInput = {
  /** Since when; today when absent. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Hours a week. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** The role; STAFF when absent. */
  role?: InputMaybe<MemberRole>;
  /** The team. */
  team: Scalars['ID']['input'];
  /** The day after the last. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Which duplicate, and what takes its place. */
export type MergeInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The duplicate. */
  duplicate: Scalars['ID']['input'];
  /** What takes its place. */
  into: Scalars['ID']['input'];
};

/** In which way two teams are near. */
export type NeighbourKind =
  /** Within walking distance. */
  | 'NEARBY'
  /** In the same house. */
  | 'SAME_HOUSE'
  /** Far apart, with similar work. */
  | 'SIMILAR_WORK';

/** The sorts of doors, best first. */
export type NextStepKind =
  /** Ask a knowledge broker. */
  | 'BROKER'
  /** Ask this person. */
  | 'PERSON'
  /** Ask for the team's contact. */
  | 'TEAM_CONTACT';

/** The kinds of nodes. */
export type NodeKind =
  /** A short request to a colleague. */
  | 'ASK'
  /** Words that mean the same. */
  | 'OTHER_WORDS'
  /** A colleague. */
  | 'PERSON'
  /** A way of working. */
  | 'PRACTICE'
  /** What hurts. */
  | 'PROBLEM'
  /** Knowledge asked for. */
  | 'QUESTION'
  /** A unit people work in. */
  | 'TEAM';

/** Where a question came up [hvor kom det op?]. */
export type Occasion =
  /** By the coffee machine. */
  | 'COFFEE_MACHINE'
  /** At handover [overlap]. */
  | 'HANDOVER'
  /** At lunch. */
  | 'LUNCH'
  /** By mail. */
  | 'MAIL'
  /** At a meeting. */
  | 'MEETING'
  /** Elsewhere. */
  | 'OTHER'
  /** On the phone. */
  | 'PHONE'
  /** On the playground. */
  | 'PLAYGROUND'
  /** On social media. */
  | 'SOCIAL_MEDIA'
  /** In the staff room [lærerværelset]. */
  | 'STAFF_ROOM';

/** Upwards or downwards. Texts follow the Danish alphabet, with æ, ø and å last. */
export type OrderDirection =
  /** From the smallest, the first letter, the oldest. */
  | 'ASC'
  /** From the largest, the last letter, the newest. */
  | 'DESC';

/** Where a practice came from. */
export type Origin =
  /** A course. */
  | 'COURSE'
  /** Another unit. */
  | 'OTHER_UNIT'
  /** Our own. */
  | 'OWN'
  /** Research. */
  | 'RESEARCH'
  /** Children, citizens, parents or relatives. */
  | 'USERS';

/** Which sets. All that is given must hold. */
export type OtherWordsFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<OtherWordsFilter>>;
  /** Recorded within. */
  created?: InputMaybe<DateTimeRange>;
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<OtherWordsFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<OtherWordsFilter>>;
  /** Last changed within. */
  updated?: InputMaybe<DateTimeRange>;
  /** With one of these words, exactly as it is written there. */
  words?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** One key of an order; nulls come last when ascending. */
export type OtherWordsOrder = {
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** By what. */
  field: OtherWordsOrderField;
};

/** What sets can be ordered by. */
export type OtherWordsOrderField =
  /** When it was recorded. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** How a practice went in one team. */
export type Outcome =
  /** It did not work for us [virkede ikke hos os]. */
  | 'FAILED'
  /** In part. */
  | 'MIXED'
  /** Too early to say. */
  | 'TOO_EARLY'
  /** It worked. */
  | 'WORKED';

/** Which practice, in which role. */
export type PersonCarriesFilter = {
  /** Such a practice. */
  practice?: InputMaybe<PracticeFilter>;
  /** With one of these roles. */
  role?: InputMaybe<Array<CarryRole>>;
};

/** Which people. All that is given must hold. */
export type PersonFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** Carries such a practice. */
  carries?: InputMaybe<PersonCarriesFilter>;
  /** Recorded within. */
  created?: InputMaybe<DateTimeRange>;
  /** Still here today, or gone. */
  here?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Works in such a team. */
  memberOf?: InputMaybe<PersonMembershipFilter>;
  /** Called exactly one of these. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<PersonFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** Of one of these professions. */
  profession?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Last changed within. */
  updated?: InputMaybe<DateTimeRange>;
};

/** Which team, in which role. */
export type PersonMembershipFilter = {
  /** On this day; today when absent. */
  at?: InputMaybe<Scalars['Date']['input']>;
  /** In one of these roles. */
  role?: InputMaybe<Array<MemberRole>>;
  /** Such a team. */
  team?: InputMaybe<TeamFilter>;
};

/** One key of an order; nulls come last when ascending. */
export type PersonOrder = {
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** By what. */
  field: PersonOrderField;
};

/** What persons can be ordered by. */
export type PersonOrderField =
  /** When they were recorded. */
  | 'CREATED_AT'
  /** The day they left. */
  | 'LEFT_ON'
  /** The name. */
  | 'NAME'
  /** The profession. */
  | 'PROFESSION'
  /** When they were last changed. */
  | 'UPDATED_AT';

/** Carried by anybody, in which role. By whom is not asked: nobody looks up all that a colleague did. */
export type PracticeCarriedByFilter = {
  /** With one of these roles. */
  role?: InputMaybe<Array<CarryRole>>;
};

/** Which practices. All that is given must hold. */
export type PracticeFilter = {
  /** Made from such a practice; {} for any. */
  adaptedFrom?: InputMaybe<PracticeFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<PracticeFilter>>;
  /** Says how a colleague would ask for it, or does not: who tends the practices of a unit asks for those that do not. */
  askedAs?: InputMaybe<Scalars['Boolean']['input']>;
  /** Carried like this. */
  carriedBy?: InputMaybe<PracticeCarriedByFilter>;
  /** Confirmed within. */
  confirmed?: InputMaybe<DateRange>;
  /** Recorded within. */
  created?: InputMaybe<DateTimeRange>;
  /** Of one of these fields of work. */
  field?: InputMaybe<Array<WorkField>>;
  /** Hidden, or open. */
  hidden?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kept by such a team. */
  keptBy?: InputMaybe<TeamFilter>;
  /** Written in one of these. */
  language?: InputMaybe<Array<Language>>;
  /** This does not hold. */
  not?: InputMaybe<PracticeFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PracticeFilter>>;
  /** From one of these. */
  origin?: InputMaybe<Array<Origin>>;
  /** Can be shared in one of these ways. */
  sharing?: InputMaybe<Array<Sharing>>;
  /** Helps with such a problem; {} for any. */
  solves?: InputMaybe<ProblemFilter>;
  /** In one of these states. */
  status?: InputMaybe<Array<PracticeStatus>>;
  /** Titled exactly one of these. */
  title?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Last changed within. */
  updated?: InputMaybe<DateTimeRange>;
  /** Used like this. */
  uses?: InputMaybe<PracticeUsesFilter>;
};

/** One key of an order; nulls come last when ascending. */
export type PracticeOrder = {
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** By what. */
  field: PracticeOrderField;
};

/** What practices can be ordered by. */
export type PracticeOrderField =
  /** The day it was confirmed. */
  | 'CONFIRMED_ON'
  /** When it was recorded. */
  | 'CREATED_AT'
  /** The day it was hidden. */
  | 'HIDDEN_ON'
  /** The title. */
  | 'TITLE'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** Whether somebody who told a practice has said yes to what was written. */
export type PracticeStatus =
  /** Yes. */
  | 'CONFIRMED'
  /** Not yet. */
  | 'DRAFT';

/** Which use by which team. */
export type PracticeUsesFilter = {
  /** In use on this day. */
  at?: InputMaybe<Scalars['Date']['input']>;
  /** It rests on one of these. */
  evidence?: InputMaybe<Array<Evidence>>;
  /** Last confirmed within. */
  lastConfirmed?: InputMaybe<DateRange>;
  /** It went like one of these. */
  outcome?: InputMaybe<Array<Outcome>>;
  /** Such a team. */
  team?: InputMaybe<TeamFilter>;
};

/** Which team, and when. */
export type ProblemFacedByFilter = {
  /** On this day. */
  at?: InputMaybe<Scalars['Date']['input']>;
  /** Such a team. */
  team?: InputMaybe<TeamFilter>;
};

/** Which problems. All that is given must hold. */
export type ProblemFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ProblemFilter>>;
  /** Recorded within. */
  created?: InputMaybe<DateTimeRange>;
  /** Faced by such a team. */
  facedBy?: InputMaybe<ProblemFacedByFilter>;
  /** Of one of these fields of work. */
  field?: InputMaybe<Array<WorkField>>;
  /** Hidden, or open. */
  hidden?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kept by such a team. */
  keptBy?: InputMaybe<TeamFilter>;
  /** Written in one of these. */
  language?: InputMaybe<Array<Language>>;
  /** This does not hold. */
  not?: InputMaybe<ProblemFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProblemFilter>>;
  /** Such a practice helps with it; {} for any. */
  solvedBy?: InputMaybe<PracticeFilter>;
  /** Titled exactly one of these. */
  title?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Last changed within. */
  updated?: InputMaybe<DateTimeRange>;
};

/** One key of an order; nulls come last when ascending. */
export type ProblemOrder = {
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** By what. */
  field: ProblemOrderField;
};

/** What problems can be ordered by. */
export type ProblemOrderField =
  /** When it was recorded. */
  | 'CREATED_AT'
  /** The day it was hidden. */
  | 'HIDDEN_ON'
  /** The title. */
  | 'TITLE'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** A line to propose. */
export type ProposeAskedAsInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Yes, I have looked at the warnings. */
  confirmWarnings?: Scalars['Boolean']['input'];
  /** The practice. */
  practice: Scalars['ID']['input'];
  /** The question; the practice must be pointed at as its answer. */
  question: Scalars['ID']['input'];
  /** Where you asked the question anonymously yourself: its slip. Then the line stands at once, as a change of yours like any other. */
  slip?: InputMaybe<Scalars['String']['input']>;
  /** The line, at most 300 characters. Of an anonymous question it must be said in other words. */
  text: Scalars['String']['input'];
};

/** Which questions. All that is given must hold. */
export type QuestionFilter = {
  /** About such a problem; {} for any. */
  about?: InputMaybe<ProblemFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<QuestionFilter>>;
  /** Anonymous, or not. */
  anonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** With an answer, or without. */
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Asked within. */
  asked?: InputMaybe<DateRange>;
  /** Recorded within. */
  created?: InputMaybe<DateTimeRange>;
  /** Of one of these fields of work. */
  field?: InputMaybe<Array<WorkField>>;
  /** Hidden, or open. */
  hidden?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kept by such a team. */
  keptBy?: InputMaybe<TeamFilter>;
  /** Written in one of these. */
  language?: InputMaybe<Array<Language>>;
  /** This does not hold. */
  not?: InputMaybe<QuestionFilter>;
  /** From one of these occasions. */
  occasion?: InputMaybe<Array<Occasion>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<QuestionFilter>>;
  /** Last changed within. */
  updated?: InputMaybe<DateTimeRange>;
};

/** One key of an order; nulls come last when ascending. */
export type QuestionOrder = {
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** By what. */
  field: QuestionOrderField;
};

/** What questions can be ordered by. */
export type QuestionOrderField =
  /** The day it was asked. */
  | 'ASKED_ON'
  /** When it was recorded. */
  | 'CREATED_AT'
  /** The day it was hidden. */
  | 'HIDDEN_ON'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** What a reason is about. */
export type ReasonKind =
  /** It answered a question that has the words. */
  | 'ANSWERED_QUESTION'
  /** A person has stood in it. */
  | 'CARRIED_BY'
  /** The person carries a practice. */
  | 'CARRIES'
  /** How near it is. */
  | 'DISTANCE'
  /** The team stands in the same. */
  | 'FACES'
  /** People of your organisation say that it was helpful to what they had typed; evidence names none of them. */
  | 'HELPFUL'
  /** It is near in meaning, with other words; words has the text that is nearest: a line, or of a long text a sentence. */
  | 'MEANING'
  /** What happened where it was used. */
  | 'OUTCOME'
  /** It helps with a problem that has the words. */
  | 'SOLVES_PROBLEM'
  /** Several teams use it. */
  | 'TAKEN_OVER'
  /** People who know each other lead there. */
  | 'TIE'
  /** The team uses a practice. */
  | 'USES'
  /** Words of the question stand in it, or what the organisation says means the same. */
  | 'WORDS';

/** Words that mean the same in your organisation. */
export type RecordOtherWordsInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What there is to know about them. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The words and phrases: 2 to 12, each of at most 60 characters, no two alike to the search. */
  words: Array<Scalars['String']['input']>;
};

/** A new colleague. */
export type RecordPersonInput = {
  /** When and how they are best reached. */
  bestReached?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The day they left; null while they are here. */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where they work. */
  memberOf?: InputMaybe<Array<MembershipInput>>;
  /** Their name. */
  name: Scalars['String']['input'];
  /** Their profession [faggruppe]. */
  profession?: InputMaybe<Scalars['String']['input']>;
  /** Their title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Mail at work. */
  workMail?: InputMaybe<Scalars['String']['input']>;
  /** Telephone at work. */
  workPhone?: InputMaybe<Scalars['String']['input']>;
};

/** A new practice. Write about the situation, not about the citizen. */
export type RecordPracticeInput = {
  /** The practice it was made from. */
  adaptedFrom?: InputMaybe<Scalars['ID']['input']>;
  /** How a colleague would ask for it: lines in the words of somebody who has the trouble. */
  askedAs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who carries it. */
  carriedBy?: InputMaybe<Array<CarryInput>>;
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it takes, in one line. */
  conditions?: InputMaybe<Scalars['String']['input']>;
  /** Yes, I have looked at the warnings: it opens at once. */
  confirmWarnings?: Scalars['Boolean']['input'];
  /** The field of work it belongs to. */
  field?: InputMaybe<WorkField>;
  /** The language it is written in. */
  language?: InputMaybe<Language>;
  /** Templates and links. */
  materials?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When not to try it. */
  notWhen?: InputMaybe<Scalars['String']['input']>;
  /** Where it came from. */
  origin?: InputMaybe<Origin>;
  /** A binding guideline that it must keep to; then it is an experience, not an instruction. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** How it can be shared. */
  sharing?: InputMaybe<Array<Sharing>>;
  /** The problems that it helps with. */
  solves?: InputMaybe<Array<SolvesInput>>;
  /** The team that keeps it. */
  team: Scalars['ID']['input'];
  /** What it is called. */
  title: Scalars['String']['input'];
  /** Who told it; you, when absent. */
  toldBy?: InputMaybe<Scalars['ID']['input']>;
  /** What happened where; absent: the team uses it, too early to say. */
  uses?: InputMaybe<Array<UseInput>>;
  /** What we do: short, so that it can be told again. */
  whatWeDo: Scalars['String']['input'];
  /** What we saw. */
  whatWeSaw?: InputMaybe<Scalars['String']['input']>;
};

/** A new problem. Write about the situation, not about the citizen. */
export type RecordProblemInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Yes, I have looked at the warnings: it opens at once. */
  confirmWarnings?: Scalars['Boolean']['input'];
  /** The teams that stand in it. */
  facedBy?: InputMaybe<Array<FaceInput>>;
  /** The field of work it belongs to. */
  field?: InputMaybe<WorkField>;
  /** The language it is written in. */
  language?: InputMaybe<Language>;
  /** The team that keeps it and, unless facedBy says otherwise, stands in it. */
  team: Scalars['ID']['input'];
  /** What hurts, in the words of those it hurts. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What hurts, in one line. */
  title: Scalars['String']['input'];
};

/** A new unit. */
export type RecordTeamInput = {
  /** This is us: three lines. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** Street address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Whether the address is kept from others. */
  addressSecret?: InputMaybe<Scalars['Boolean']['input']>;
  /** The ages of those it is there for. */
  ageGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many it is there for. */
  citizens?: InputMaybe<Scalars['Int']['input']>;
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The day it closed; null while it is open. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whom to ask for: a function, not a name. */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** The field of work. */
  field?: InputMaybe<WorkField>;
  /** What it was called before. */
  formerNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What sort of unit it is. */
  kind: TeamKind;
  /** Latitude. */
  lat?: InputMaybe<Scalars['Float']['input']>;
  /** What they call that sort of unit themselves. */
  localKind?: InputMaybe<Scalars['String']['input']>;
  /** Longitude. */
  lon?: InputMaybe<Scalars['Float']['input']>;
  /** Mail address. */
  mail?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** Who runs it. */
  operator?: InputMaybe<Scalars['String']['input']>;
  /** The team right above; absent for an organisation, which needs an administrator. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Since when; today when absent. */
  partOfFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** How many work there. */
  staff?: InputMaybe<Scalars['Int']['input']>;
};

/** What to empty. */
export type RedactInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Which fields; all that hold text when absent. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A node or a link. */
  id: Scalars['ID']['input'];
};

/** The relations between nodes. */
export type Relation =
  /** What problem a question is about. */
  | 'ABOUT'
  /** A practice was made from another. */
  | 'ADAPTED_FROM'
  /** What answered a question. */
  | 'ANSWERED_BY'
  /** Who asked. */
  | 'ASKED_BY'
  /** Who was asked. */
  | 'ASKED_OF'
  /** The practice that an ask is about. */
  | 'ASKED_ON'
  /** A person has done something like this practice. */
  | 'CARRIES'
  /** Who said yes to what was written. */
  | 'CONFIRMED_BY'
  /** A team stands in a problem. */
  | 'FACES'
  /** A team keeps a text. */
  | 'KEPT_BY'
  /** Two people know each other, and both chose to say so. */
  | 'KNOWS'
  /** A person works in a team. */
  | 'MEMBER_OF'
  /** A duplicate and what took its place. */
  | 'MERGED_INTO'
  /** Two teams are near each other. */
  | 'NEIGHBOUR_OF'
  /** A team is part of the team above it. */
  | 'PART_OF'
  /** A person has a signed view on a practice. */
  | 'REMARKS'
  /** Whether a practice was helpful to what somebody typed: seen by them alone. */
  | 'SAYS_HELPFUL'
  /** A practice helps with a problem. */
  | 'SOLVES'
  /** A team was followed by another. */
  | 'SUCCEEDED_BY'
  /** Who told of a practice. */
  | 'TOLD_BY'
  /** A team uses a practice, and how that went. */
  | 'USES'
  /** A question whose words are proposed for a practice. */
  | 'WORDS_FOR'
  /** Who wrote a practice down. */
  | 'WRITTEN_BY';

/** Which set to take away. */
export type RemoveOtherWordsInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The set. */
  id: Scalars['ID']['input'];
};

/** What to open again. */
export type RestoreInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** A problem, practice or question. */
  id: Scalars['ID']['input'];
};

/** Whether a practice was helpful to what you typed. */
export type SayHelpfulInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Yes or no. */
  helpful: Scalars['Boolean']['input'];
  /** The practice. */
  practice: Scalars['ID']['input'];
  /** What you had typed, at most 2000 characters; for yourself alone. Absent or null leaves what stands, an empty text takes it away. */
  typed?: InputMaybe<Scalars['String']['input']>;
};

/** How far something is seen. */
export type SeenScope =
  /** The knowledge brokers of a team or of a unit above it. */
  | 'BROKERS'
  /** All who are signed in. */
  | 'EVERYONE'
  /** Those who lead a team or a unit above it. */
  | 'LEADERS'
  /** Nobody. */
  | 'NOBODY'
  /** One person. */
  | 'PERSON'
  /** The members of a team. */
  | 'TEAM'
  /** A unit and all below it. */
  | 'UNIT';

/** How a practice can be shared. */
export type Sharing =
  /** Read it. */
  | 'DOCUMENT'
  /** Follow one of us for a day. */
  | 'SHADOW'
  /** Let us talk. */
  | 'TALK'
  /** Come and see. */
  | 'VISIT';

/** A problem that the practice helps with. */
export type SolvesInput = {
  /** What to know about it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The problem. */
  problem: Scalars['ID']['input'];
};

/** A professional view. */
export type Stance =
  /** Agrees. */
  | 'AGREE'
  /** Asks. */
  | 'ASKS'
  /** Sees it differently. */
  | 'SEE_IT_DIFFERENTLY';

/** How a team was followed by another. */
export type SuccessionKind =
  /** Merged with others. */
  | 'MERGED'
  /** Moved. */
  | 'MOVED'
  /** Renamed. */
  | 'RENAMED'
  /** Split. */
  | 'SPLIT';

/** What came after a team. */
export type SuccessorInput = {
  /** What happened. */
  how: SuccessionKind;
  /** The team. */
  team: Scalars['ID']['input'];
};

/** What to take back. */
export type TakeBackHelpfulInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The practice; absent or null: all that you have said so of. */
  practice?: InputMaybe<Scalars['ID']['input']>;
};

/** Which problem, and when. */
export type TeamFacesFilter = {
  /** On this day. */
  at?: InputMaybe<Scalars['Date']['input']>;
  /** Such a problem. */
  problem?: InputMaybe<ProblemFilter>;
};

/** Which teams. All that is given must hold. */
export type TeamFilter = {
  /** For one of these age groups. */
  ageGroup?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All of these hold. */
  and?: InputMaybe<Array<TeamFilter>>;
  /** This team itself and all teams below it. */
  below?: InputMaybe<Scalars['ID']['input']>;
  /** For so many citizens. */
  citizens?: InputMaybe<IntRange>;
  /** Recorded within. */
  created?: InputMaybe<DateTimeRange>;
  /** Stands in such a problem. */
  faces?: InputMaybe<TeamFacesFilter>;
  /** One of these fields of work. */
  field?: InputMaybe<Array<WorkField>>;
  /** One of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One of these sorts. */
  kind?: InputMaybe<Array<TeamKind>>;
  /** Has such a member today. */
  members?: InputMaybe<TeamMembersFilter>;
  /** Called exactly one of these. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<TeamFilter>;
  /** Open today, or closed. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<TeamFilter>>;
  /** Right below such a team today. */
  partOf?: InputMaybe<TeamFilter>;
  /** With so many staff. */
  staff?: InputMaybe<IntRange>;
  /** Last changed within. */
  updated?: InputMaybe<DateTimeRange>;
  /** Uses such a practice. */
  uses?: InputMaybe<TeamUsesFilter>;
};

/** The sorts of units, from the top down; levels may be skipped. */
export type TeamKind =
  /** A department of it [forvaltning]. */
  | 'ADMINISTRATION'
  /** An area, centre or district. */
  | 'AREA'
  /** A ward, year group or section. */
  | 'DEPARTMENT'
  /** A school, day-care centre, nursing home or office. */
  | 'INSTITUTION'
  /** A network. */
  | 'NETWORK'
  /** A municipality [kommune]. */
  | 'ORGANISATION'
  /** A partner team, across the hierarchy. */
  | 'PARTNER_TEAM'
  /** A room or class [stue, klasse]. */
  | 'ROOM'
  /** A house or address. */
  | 'SITE'
  /** A team or shift. */
  | 'TEAM';

/** Which member, in which role. */
export type TeamMembersFilter = {
  /** On this day; today when absent. */
  at?: InputMaybe<Scalars['Date']['input']>;
  /** Such a person. */
  person?: InputMaybe<PersonFilter>;
  /** In one of these roles. */
  role?: InputMaybe<Array<MemberRole>>;
};

/** One key of an order; nulls come last when ascending. */
export type TeamOrder = {
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** By what. */
  field: TeamOrderField;
};

/** What teams can be ordered by. */
export type TeamOrderField =
  /** How many it is there for. */
  | 'CITIZENS'
  /** The day it closed. */
  | 'CLOSED_ON'
  /** When it was recorded. */
  | 'CREATED_AT'
  /** The sort of unit. */
  | 'KIND'
  /** The name. */
  | 'NAME'
  /** How many work there. */
  | 'STAFF'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** Which use of which practice. */
export type TeamUsesFilter = {
  /** In use on this day. */
  at?: InputMaybe<Scalars['Date']['input']>;
  /** It rests on one of these. */
  evidence?: InputMaybe<Array<Evidence>>;
  /** Last confirmed within. */
  lastConfirmed?: InputMaybe<DateRange>;
  /** It went like one of these. */
  outcome?: InputMaybe<Array<Outcome>>;
  /** Such a practice. */
  practice?: InputMaybe<PracticeFilter>;
};

/** From where two people know each other. */
export type TieKind =
  /** They work together. */
  | 'COLLEAGUE'
  /** They worked together. */
  | 'FORMER_COLLEAGUE'
  /** From a network. */
  | 'NETWORK'
  /** Otherwise. */
  | 'OTHER'
  /** They studied together. */
  | 'STUDIED_TOGETHER';

/** Which link. */
export type UnlinkInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the link. */
  id: Scalars['ID']['input'];
};

/** Which duplicate. */
export type UnmergeInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the duplicate. */
  duplicate: Scalars['ID']['input'];
};

/** Changes to a set: a field left out stays, null clears it. */
export type UpdateOtherWordsInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** What there is to know about them. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Only if it still has this version; else CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** All the words and phrases, as they are to be: 2 to 12. */
  words?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Changes to a colleague: a field left out stays, null clears it. */
export type UpdatePersonInput = {
  /** When and how they are best reached. */
  bestReached?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Yes, I have looked at the warnings: it opens at once. */
  confirmWarnings?: Scalars['Boolean']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** The day they left; null while they are here. */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** Their name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Their profession [faggruppe]. */
  profession?: InputMaybe<Scalars['String']['input']>;
  /** Their title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Only if it still has this version; else CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Mail at work. */
  workMail?: InputMaybe<Scalars['String']['input']>;
  /** Telephone at work. */
  workPhone?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a practice: a field left out stays, null clears it. */
export type UpdatePracticeInput = {
  /** How a colleague would ask for it: lines in the words of somebody who has the trouble. */
  askedAs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What it takes, in one line. */
  conditions?: InputMaybe<Scalars['String']['input']>;
  /** Yes, I have looked at the warnings: it opens at once. */
  confirmWarnings?: Scalars['Boolean']['input'];
  /** The field of work it belongs to. */
  field?: InputMaybe<WorkField>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** The language it is written in. */
  language?: InputMaybe<Language>;
  /** Templates and links. */
  materials?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When not to try it. */
  notWhen?: InputMaybe<Scalars['String']['input']>;
  /** Where it came from. */
  origin?: InputMaybe<Origin>;
  /** A binding guideline that it must keep to; then it is an experience, not an instruction. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** How it can be shared. */
  sharing?: InputMaybe<Array<Sharing>>;
  /** What it is called. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Only if it still has this version; else CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** What we do: short, so that it can be told again. */
  whatWeDo?: InputMaybe<Scalars['String']['input']>;
  /** What we saw. */
  whatWeSaw?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a problem: a field left out stays, null clears it. */
export type UpdateProblemInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Yes, I have looked at the warnings: it opens at once. */
  confirmWarnings?: Scalars['Boolean']['input'];
  /** The field of work it belongs to. */
  field?: InputMaybe<WorkField>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** The language it is written in. */
  language?: InputMaybe<Language>;
  /** What hurts, in the words of those it hurts. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What hurts, in one line. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Only if it still has this version; else CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes to a question: a field left out stays, null clears it. */
export type UpdateQuestionInput = {
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Yes, I have looked at the warnings: it opens at once. */
  confirmWarnings?: Scalars['Boolean']['input'];
  /** The field of work it belongs to. */
  field?: InputMaybe<WorkField>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** The language it is written in. */
  language?: InputMaybe<Language>;
  /** Where it came up. */
  occasion?: InputMaybe<Occasion>;
  /** What was asked. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only if it still has this version; else CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes to a unit: a field left out stays, null clears it. */
export type UpdateTeamInput = {
  /** This is us: three lines. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** Street address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Whether the address is kept from others. */
  addressSecret?: InputMaybe<Scalars['Boolean']['input']>;
  /** The ages of those it is there for. */
  ageGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many it is there for. */
  citizens?: InputMaybe<Scalars['Int']['input']>;
  /** Your own name for this write. Sent again it writes nothing new and gives the first answer. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The day it closed; null while it is open. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Yes, I have looked at the warnings: it opens at once. */
  confirmWarnings?: Scalars['Boolean']['input'];
  /** Whom to ask for: a function, not a name. */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** The field of work. */
  field?: InputMaybe<WorkField>;
  /** What it was called before. */
  formerNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** What sort of unit it is. */
  kind?: InputMaybe<TeamKind>;
  /** Latitude. */
  lat?: InputMaybe<Scalars['Float']['input']>;
  /** What they call that sort of unit themselves. */
  localKind?: InputMaybe<Scalars['String']['input']>;
  /** Longitude. */
  lon?: InputMaybe<Scalars['Float']['input']>;
  /** Mail address. */
  mail?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who runs it. */
  operator?: InputMaybe<Scalars['String']['input']>;
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** How many work there. */
  staff?: InputMaybe<Scalars['Int']['input']>;
  /** Only if it still has this version; else CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What happened with the practice in a team. */
export type UseInput = {
  /** What it costs, in words. */
  cost?: InputMaybe<Scalars['String']['input']>;
  /** What the outcome rests on. */
  evidence?: InputMaybe<Evidence>;
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The day somebody last said that it is still so; age fades from here. */
  lastConfirmed?: InputMaybe<Scalars['Date']['input']>;
  /** What happened there. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A failure is shown to others too. */
  open?: Scalars['Boolean']['input'];
  /** How it went there. */
  outcome?: InputMaybe<Outcome>;
  /** Weeks it took to get going. */
  startUpWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** The team. */
  team: Scalars['ID']['input'];
  /** The day after the last; null while it goes on. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Minutes a week it takes. */
  weeklyMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order; nulls come last when ascending. */
export type UseOrder = {
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** By what. */
  field: UseOrderField;
};

/** What uses can be ordered by. */
export type UseOrderField =
  /** The first day. */
  | 'FROM'
  /** The day somebody last said that it is still so. */
  | 'LAST_CONFIRMED'
  /** The day after the last. */
  | 'TO';

/** What an access allows beyond what its subject may. */
export type ViewerRole =
  /** Administers. */
  | 'ADMIN'
  /** Nothing more. */
  | 'PLAIN'
  /** Reads alone. */
  | 'READ_ONLY';

/** What a warning is about: what a text may give away about a citizen, or what is missing. */
export type WarningCode =
  /** An age together with a place. */
  | 'AGE_AND_PLACE'
  /** A diagnosis together with one person. */
  | 'DIAGNOSIS'
  /** A name. */
  | 'NAME'
  /** A practice that does not say how a colleague would ask for it. It keeps nothing back: it is seen as it would be without, and waits for nobody's yes. */
  | 'UNASKED';

/** Narrows an answer. A practice passes when one of its uses does, a person when one of their teams does. */
export type WhoSolvedFilter = {
  /** This age group. */
  ageGroup?: InputMaybe<Scalars['String']['input']>;
  /** This unit and all below it. */
  area?: InputMaybe<Scalars['ID']['input']>;
  /** This field of work. */
  field?: InputMaybe<WorkField>;
  /** It went like this. */
  outcome?: InputMaybe<Outcome>;
  /** People within so many steps of people who know each other, 1..3. */
  reachableIn?: InputMaybe<Scalars['Int']['input']>;
  /** It is still in use. */
  stillInUse?: Scalars['Boolean']['input'];
  /** This sort of unit. */
  teamKind?: InputMaybe<TeamKind>;
};

/** The fields of work. */
export type WorkField =
  /** Culture. */
  | 'CULTURE'
  /** Day care [dagtilbud]. */
  | 'DAY_CARE'
  /** Care of the elderly. */
  | 'ELDERLY'
  /** Employment [job]. */
  | 'EMPLOYMENT'
  /** Children and families. */
  | 'FAMILY'
  /** Health [sundhed]. */
  | 'HEALTH'
  /** Leisure [fritid]. */
  | 'LEISURE'
  /** School. */
  | 'SCHOOL'
  /** Social work with adults. */
  | 'SOCIAL_ADULT'
  /** Staff functions [stab]. */
  | 'STAFF'
  /** Roads, parks, buildings. */
  | 'TECHNICAL';
