//! What do the built-in packs say, as Rust? Made from `rules/*.toml` by `tests/packs.rs`; change those instead.

use std::borrow::Cow;

use crate::check::{Check};
use crate::pack::{Clause, Force, HelpWhen, Requirement, RulePack};
use crate::topic::{Named, Needs, Topic, Vocabulary};

pub(super) static PACKS: [&RulePack; 2] = [
    &GLOUCESTER_THEMATIC_GROUP,
    &GLOUCESTER_PARENT,
];

pub(super) static SOURCES: [(&str, &str); 2] = [
    ("gloucester-thematic-group", include_str!("../../rules/gloucester-thematic-group.toml")),
    ("gloucester-parent", include_str!("../../rules/gloucester-parent.toml")),
];

static GLOUCESTER_THEMATIC_GROUP: RulePack = RulePack {
    id: Cow::Borrowed("gloucester-thematic-group"),
    title: Cow::Borrowed("Terms of reference of the Gloucester Partnership's thematic groups"),
    vocabulary: Vocabulary {
        group: Cow::Borrowed(&[
            Cow::Borrowed("group"),
        ]),
        group_if_own: Cow::Borrowed(&[]),
        title: Cow::Borrowed(&[]),
        other_titles: Cow::Borrowed(&[]),
        officers: Cow::Borrowed(&[]),
        asides: Cow::Borrowed(&[]),
        appendices: Cow::Borrowed(&[]),
        no_topic: Cow::Borrowed(&[]),
        foreign: Cow::Borrowed(&[]),
        patterns: Cow::Borrowed(&[
            Named {
                name: Cow::Borrowed("group"),
                says: Cow::Borrowed("(?:the|this) (?:group|partnership)"),
            },
        ]),
    },
    topics: Cow::Borrowed(&[
        Topic {
            id: Cow::Borrowed("purpose"),
            name: Cow::Borrowed("Purpose"),
            asks: Cow::Borrowed("what the group is for"),
            headings: Cow::Borrowed(&[
                Cow::Borrowed("Purpose"),
                Cow::Borrowed("Overall purpose"),
            ]),
            heads: Cow::Borrowed(&[]),
            of_the_group: false,
            shared_headings: Cow::Borrowed(&[]),
            weak_headings: Cow::Borrowed(&[]),
            strong: Cow::Borrowed(&[
                Cow::Borrowed("\\bpurpose of {group} is to\\b"),
            ]),
            opening: Cow::Borrowed(&[]),
            weak: Cow::Borrowed(&[]),
            needs: Needs::Core,
            parts: Cow::Borrowed(&[]),
        },
        Topic {
            id: Cow::Borrowed("objectives"),
            name: Cow::Borrowed("Objectives"),
            asks: Cow::Borrowed("what the group's objectives are"),
            headings: Cow::Borrowed(&[
                Cow::Borrowed("Objectives"),
            ]),
            heads: Cow::Borrowed(&[]),
            of_the_group: false,
            shared_headings: Cow::Borrowed(&[]),
            weak_headings: Cow::Borrowed(&[]),
            strong: Cow::Borrowed(&[]),
            opening: Cow::Borrowed(&[]),
            weak: Cow::Borrowed(&[]),
            needs: Needs::Core,
            parts: Cow::Borrowed(&[]),
        },
        Topic {
            id: Cow::Borrowed("responsibilities"),
            name: Cow::Borrowed("Group responsibilities"),
            asks: Cow::Borrowed("what the group is responsible for"),
            headings: Cow::Borrowed(&[
                Cow::Borrowed("Responsibilities"),
                Cow::Borrowed("Group responsibilities"),
            ]),
            heads: Cow::Borrowed(&[]),
            of_the_group: false,
            shared_headings: Cow::Borrowed(&[]),
            weak_headings: Cow::Borrowed(&[]),
            strong: Cow::Borrowed(&[]),
            opening: Cow::Borrowed(&[]),
            weak: Cow::Borrowed(&[]),
            needs: Needs::Core,
            parts: Cow::Borrowed(&[]),
        },
        Topic {
            id: Cow::Borrowed("conference-and-laa"),
            name: Cow::Borrowed("Links to the Conference and LAA"),
            asks: Cow::Borrowed("how the group is linked to the Conference and the LAA"),
            headings: Cow::Borrowed(&[
                Cow::Borrowed("Links to the Conference and LAA"),
            ]),
            heads: Cow::Borrowed(&[]),
            of_the_group: false,
            shared_headings: Cow::Borrowed(&[]),
            weak_headings: Cow::Borrowed(&[]),
            strong: Cow::Borrowed(&[]),
            opening: Cow::Borrowed(&[]),
            weak: Cow::Borrowed(&[]),
            needs: Needs::Every,
            parts: Cow::Borrowed(&[]),
        },
        Topic {
            id: Cow::Borrowed("wider-work"),
            name: Cow::Borrowed("Links to wider work"),
            asks: Cow::Borrowed("how the group is linked to wider work"),
            headings: Cow::Borrowed(&[
                Cow::Borrowed("Links to wider work"),
            ]),
            heads: Cow::Borrowed(&[]),
            of_the_group: false,
            shared_headings: Cow::Borrowed(&[]),
            weak_headings: Cow::Borrowed(&[]),
            strong: Cow::Borrowed(&[]),
            opening: Cow::Borrowed(&[]),
            weak: Cow::Borrowed(&[]),
            needs: Needs::Core,
            parts: Cow::Borrowed(&[]),
        },
        Topic {
            id: Cow::Borrowed("ways-of-working"),
            name: Cow::Borrowed("Ways of working"),
            asks: Cow::Borrowed("how the group works"),
            headings: Cow::Borrowed(&[
                Cow::Borrowed("Ways of working"),
            ]),
            heads: Cow::Borrowed(&[]),
            of_the_group: false,
            shared_headings: Cow::Borrowed(&[]),
            weak_headings: Cow::Borrowed(&[]),
            strong: Cow::Borrowed(&[]),
            opening: Cow::Borrowed(&[]),
            weak: Cow::Borrowed(&[]),
            needs: Needs::Core,
            parts: Cow::Borrowed(&[]),
        },
        Topic {
            id: Cow::Borrowed("membership"),
            name: Cow::Borrowed("Membership"),
            asks: Cow::Borrowed("who the members are"),
            headings: Cow::Borrowed(&[
                Cow::Borrowed("Membership"),
                Cow::Borrowed("Members"),
            ]),
            heads: Cow::Borrowed(&[]),
            of_the_group: false,
            shared_headings: Cow::Borrowed(&[]),
            weak_headings: Cow::Borrowed(&[]),
            strong: Cow::Borrowed(&[]),
            opening: Cow::Borrowed(&[]),
            weak: Cow::Borrowed(&[]),
            needs: Needs::Core,
            parts: Cow::Borrowed(&[]),
        },
    ]),
    either: Cow::Borrowed(&[]),
    requirements: Cow::Borrowed(&[
        Requirement {
            code: Cow::Borrowed("TOR001"),
            name: Cow::Borrowed("no-content"),
            on: None,
            force: Force::Must,
            clause: None,
            check: Check::Content,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say what every group's must cover, and without text there is nothing to hold against that."),
            help: Cow::Borrowed("Write the terms of reference into this file, with a heading for each topic. If the wording was in text boxes or pictures in Word, it did not come across; paste it in as text."),
            help_when: HelpWhen {
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("There is text below the title, under headings, in words and not only in pictures.\n\n    # Terms of reference of the Stronger Communities Group\n\n    ## Purpose\n\n    The purpose of the group is to help communities in Gloucester get on well together."),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR002"),
            name: Cow::Borrowed("no-headings"),
            on: None,
            force: Force::Must,
            clause: None,
            check: Check::Headings,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference name seven topics that every group's must cover, and without headings the Executive cannot find them."),
            help: Cow::Borrowed("Put a heading above each part, on a line of its own, such as \"## Purpose\" or \"## Membership\"."),
            help_when: HelpWhen {
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Each topic stands under a heading of its own, so that a reader finds it at a glance.\n\n    ## Purpose\n\n    ## Objectives\n\n    ## Group responsibilities"),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR003"),
            name: Cow::Borrowed("heading-not-marked"),
            on: None,
            force: Force::Advice,
            clause: None,
            check: Check::Marked,
            why: Cow::Borrowed("Word processors, web pages and screen readers build the list of contents only from headings that are marked as headings."),
            help: Cow::Borrowed("Put \"## \" in front of the line, as in \"## Membership\"; in Word, give it a heading style before it is converted."),
            help_when: HelpWhen {
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every heading is marked as one, with number signs in Markdown or a heading style in Word. A bold line looks like a heading but is none.\n\n    ## Membership\n\nand not\n\n    **Membership**"),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR004"),
            name: Cow::Borrowed("title-names-no-group"),
            on: None,
            force: Force::Should,
            clause: None,
            check: Check::Named,
            why: Cow::Borrowed("NICVA's guidance on sub-committees and INVOLVE's template for terms of reference both ask for the name of the group."),
            help: Cow::Borrowed("Put the name of the group into the title, such as \"# Terms of reference of the Stronger Communities Group\"."),
            help_when: HelpWhen {
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("The title says whose terms of reference these are, with the name that the Partnership uses.\n\n    # Terms of reference of the Stronger Communities Group"),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR008"),
            name: Cow::Borrowed("placeholder-text"),
            on: None,
            force: Force::Should,
            clause: None,
            check: Check::Filled,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that a group's are agreed by all partners, who cannot agree to a gap."),
            help: Cow::Borrowed("Write what belongs there, or take the line out. If it is not settled yet, say who will settle it and by when, such as \"The Executive will confirm the budget by 31 March 2011.\""),
            help_when: HelpWhen {
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Nothing is left to be filled in: no \"TBC\", no \"[insert name]\", no dots or question marks where words belong.\n\n    The group meets on the first Tuesday of every second month.\n\nand not\n\n    The group meets on [day] (TBC)."),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR101"),
            name: Cow::Borrowed("purpose"),
            on: Some(
                Cow::Borrowed("purpose"),
            ),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: purpose, … membership"),
                },
            ),
            check: Check::Covered,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: purpose, …\"."),
            help: Cow::Borrowed("Add a heading \"Purpose\" and say in one or two sentences what the group is for, such as \"The purpose of the group is to help communities in Gloucester get on well together.\""),
            help_when: HelpWhen {
                joint: Some(
                    Cow::Borrowed("Give it a heading of its own, \"Purpose\", and move there what says why the group exists."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move it under a heading of its own, \"Purpose\", so that the Executive can find it."),
                ),
                part: None,
                mention: Some(
                    Cow::Borrowed("Add a heading \"Purpose\" and say it in full: \"The purpose of the group is to …\"."),
                ),
                empty: Some(
                    Cow::Borrowed("Write under the heading what the group is for. If the wording was in a text box or picture in Word, it did not come across; paste it in as text."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("One to three sentences say why the group exists and for whom. What it wants to reach belongs under \"Objectives\", what it does under \"Group responsibilities\".\n\n    ## Purpose\n\n    The purpose of the group is to bring together those who work for strong communities in Gloucester, so that people from different backgrounds get on well together."),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR102"),
            name: Cow::Borrowed("objectives"),
            on: Some(
                Cow::Borrowed("objectives"),
            ),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: … objectives, … membership"),
                },
            ),
            check: Check::Covered,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: … objectives, …\"."),
            help: Cow::Borrowed("Add a heading \"Objectives\" and list what the group wants to reach, such as \"Outcome 2.1: Communities live, work and play in peace and harmony.\""),
            help_when: HelpWhen {
                joint: Some(
                    Cow::Borrowed("Give them a heading of their own, \"Objectives\", and list them there one by one."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move them under a heading of their own, \"Objectives\", so that the Executive can find them."),
                ),
                part: None,
                mention: Some(
                    Cow::Borrowed("Add a heading \"Objectives\" and list them: \"The objectives of the group are: …\"."),
                ),
                empty: Some(
                    Cow::Borrowed("List the objectives under the heading. If they were in a text box or picture in Word, they did not come across; paste them in as text."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("A short list says what the group wants to reach, and which outcomes of the Sustainable Community Strategy it leads on.\n\n    ## Objectives\n\n    - Outcome 2.1: Communities live, work and play in peace and harmony.\n    - Outcome 2.2: Our diverse communities have a strong influence on the services they receive."),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR103"),
            name: Cow::Borrowed("responsibilities"),
            on: Some(
                Cow::Borrowed("responsibilities"),
            ),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: … group responsibilities, … membership"),
                },
            ),
            check: Check::Covered,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: … group responsibilities, …\"."),
            help: Cow::Borrowed("Add a heading \"Group responsibilities\" and list what the group does and answers for, such as \"The group is responsible for the city's cohesion strategy.\""),
            help_when: HelpWhen {
                joint: Some(
                    Cow::Borrowed("Give them a heading of their own, \"Group responsibilities\", and list there what the group does."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move them under a heading of their own, \"Group responsibilities\", so that the Executive can find them."),
                ),
                part: None,
                mention: Some(
                    Cow::Borrowed("Add a heading \"Group responsibilities\" and say it in full: \"The group is responsible for …\". What the chair or a single member does is not enough."),
                ),
                empty: Some(
                    Cow::Borrowed("List under the heading what the group does. If it was in a text box or picture in Word, it did not come across; paste it in as text."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("A list says what the group does and what it answers for, each line beginning with a verb. The duties of the chair or of single members stand elsewhere.\n\n    ## Group responsibilities\n\n    The group is responsible for:\n\n    - writing and reviewing the city's cohesion strategy;\n    - reporting on outcomes 2.1 and 2.2 to the Executive."),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR104"),
            name: Cow::Borrowed("conference-and-laa"),
            on: Some(
                Cow::Borrowed("conference-and-laa"),
            ),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: … links to the Conference and LAA, … membership"),
                },
            ),
            check: Check::Covered,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: … links to the Conference and LAA, …\"."),
            help: Cow::Borrowed("Add a heading \"Links to the Conference and LAA\" and say both: \"The group reports to the Gloucestershire Conference through …\" and \"The group contributes to the Local Area Agreement (LAA) by …\"."),
            help_when: HelpWhen {
                joint: Some(
                    Cow::Borrowed("Give them a heading of their own, \"Links to the Conference and LAA\", and move there what is said of each."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move them under one heading, \"Links to the Conference and LAA\", so that the Executive can find them."),
                ),
                part: Some(
                    Cow::Borrowed("Say the other half too, under \"Links to the Conference and LAA\": \"The group reports to the Gloucestershire Conference through …\", or \"The group contributes to the Local Area Agreement (LAA) by …\". If there is no such link, say so and why."),
                ),
                mention: Some(
                    Cow::Borrowed("Naming them is not enough. Say how the group is linked to each: \"The group reports to the Gloucestershire Conference through …\" and \"The group contributes to the Local Area Agreement (LAA) by …\"."),
                ),
                empty: Some(
                    Cow::Borrowed("Say under the heading how the group is linked to the Gloucestershire Conference and to the Local Area Agreement (LAA). If it was in a diagram or text box, it did not come across; put it in words."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says how the group is linked to the county: to the Gloucestershire Conference, and to the Local Area Agreement and its targets. Where there is no link, it says so and gives the reason.\n\n    ## Links to the Conference and LAA\n\n    The chair represents the group at the Gloucestershire Conference and brings its papers to the next meeting. The group delivers the city's share of LAA outcome 15 and reports on it twice a year."),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR105"),
            name: Cow::Borrowed("wider-work"),
            on: Some(
                Cow::Borrowed("wider-work"),
            ),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: … links to wider work, … membership"),
                },
            ),
            check: Check::Covered,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: … links to wider work, …\"."),
            help: Cow::Borrowed("Add a heading \"Links to wider work\" and name the groups and partnerships that the group works with, such as \"The group works with the Community Safety Partnership on outcome 3.1.\""),
            help_when: HelpWhen {
                joint: Some(
                    Cow::Borrowed("Give them a heading of their own, \"Links to wider work\", and name there the groups that the group works with."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move them under a heading of their own, \"Links to wider work\", so that the Executive can find them."),
                ),
                part: None,
                mention: Some(
                    Cow::Borrowed("Add a heading \"Links to wider work\" and name them: \"The group works with the Community Safety Partnership on …\". \"Partners\" or \"other groups\" without a name is not enough."),
                ),
                empty: Some(
                    Cow::Borrowed("Name under the heading the groups and partnerships that the group works with. If they were in a diagram, it did not come across; put it in words."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("It names the groups and partnerships that the group works with, in the city and beyond, and says on what.\n\n    ## Links to wider work\n\n    - The group works with the Community Safety Partnership on outcome 3.1.\n    - It shares its plans with the Healthy City Partnership before they are agreed."),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR106"),
            name: Cow::Borrowed("ways-of-working"),
            on: Some(
                Cow::Borrowed("ways-of-working"),
            ),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: … ways of working and membership"),
                },
            ),
            check: Check::Covered,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: … ways of working and membership\"."),
            help: Cow::Borrowed("Add a heading \"Ways of working\" and say how often the group meets, how many must be present, how it decides and who takes the minutes, such as \"The group meets every two months; five members are a quorum.\""),
            help_when: HelpWhen {
                joint: Some(
                    Cow::Borrowed("Put the parts under one heading, \"Ways of working\", with a smaller heading for each."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move what is said of meetings and decisions under a heading of its own, \"Ways of working\", so that the Executive can find it."),
                ),
                part: Some(
                    Cow::Borrowed("Reporting or review alone is not enough. Say also how the group meets and decides, under \"Ways of working\": \"The group meets every two months and decides by agreement; five members are a quorum.\""),
                ),
                mention: Some(
                    Cow::Borrowed("Add a heading \"Ways of working\" and say also how often the group meets, how many must be present and how it decides: \"The group meets every two months; five members are a quorum.\""),
                ),
                empty: Some(
                    Cow::Borrowed("Say under the heading how the group meets and decides. If it was in a text box or picture in Word, it did not come across; paste it in as text."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("It says how often the group meets, how many must be present, how it decides, how the chair is found, who takes the minutes and to whom the group reports. A heading for each of these serves as well.\n\n    ## Ways of working\n\n    The group meets every two months; five members are a quorum. It decides by agreement, or else by a majority of those present. It elects its chair each May. The council's partnership officer takes the minutes. The group reports to the Executive every four months."),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR107"),
            name: Cow::Borrowed("membership"),
            on: Some(
                Cow::Borrowed("membership"),
            ),
            force: Force::Must,
            clause: Some(
                Clause {
                    r#in: Cow::Borrowed("Gloucester Partnership terms of reference, Thematic Groups"),
                    says: Cow::Borrowed("must however cover: … membership"),
                },
            ),
            check: Check::Covered,
            why: Cow::Borrowed("The Gloucester Partnership's terms of reference say that every group's \"must however cover: … membership\"."),
            help: Cow::Borrowed("Add a heading \"Membership\" and list the organisations or roles that belong, how many, and how they join, such as \"Gloucester City Council: two officers, named by the council.\""),
            help_when: HelpWhen {
                joint: Some(
                    Cow::Borrowed("Give it a heading of its own, \"Membership\", and list there who belongs."),
                ),
                elsewhere: Some(
                    Cow::Borrowed("Move it under a heading of its own, \"Membership\", so that the Executive can find it."),
                ),
                part: None,
                mention: Some(
                    Cow::Borrowed("Add a heading \"Membership\" and list all who belong: the organisations or roles, how many, and how they join. One kind of member is not enough."),
                ),
                empty: Some(
                    Cow::Borrowed("List under the heading who belongs. If it was in a diagram, table or text box in Word, it did not come across; put it in as text."),
                ),
                no: None,
            },
            good: Some(
                Cow::Borrowed("It lists the organisations or roles that belong, how many each sends, how they join and for how long. Names of people are not needed.\n\n    ## Membership\n\n    | Organisation | Members | Named by |\n    | --- | --- | --- |\n    | Gloucester City Council | 2 | the council |\n    | Gloucestershire Constabulary | 1 | the chief inspector |\n    | Neighbourhood partnerships | 5 | one each, for two years |"),
            ),
        },
    ]),
};

static GLOUCESTER_PARENT: RulePack = RulePack {
    id: Cow::Borrowed("gloucester-parent"),
    title: Cow::Borrowed("The Gloucester Partnership's own terms of reference"),
    vocabulary: Vocabulary {
        group: Cow::Borrowed(&[]),
        group_if_own: Cow::Borrowed(&[]),
        title: Cow::Borrowed(&[]),
        other_titles: Cow::Borrowed(&[]),
        officers: Cow::Borrowed(&[]),
        asides: Cow::Borrowed(&[]),
        appendices: Cow::Borrowed(&[]),
        no_topic: Cow::Borrowed(&[]),
        foreign: Cow::Borrowed(&[]),
        patterns: Cow::Borrowed(&[]),
    },
    topics: Cow::Borrowed(&[]),
    either: Cow::Borrowed(&[]),
    requirements: Cow::Borrowed(&[
        Requirement {
            code: Cow::Borrowed("TOR001"),
            name: Cow::Borrowed("no-content"),
            on: None,
            force: Force::Must,
            clause: None,
            check: Check::Content,
            why: Cow::Borrowed("The Gloucester Partnership's groups are held to its terms of reference, and without text there is nothing to hold them to."),
            help: Cow::Borrowed("Write the terms of reference into this file. If the wording was in text boxes or pictures in Word, it did not come across; paste it in as text."),
            help_when: HelpWhen {
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("There is text below the title, under headings, in words and not only in pictures or diagrams.\n\n    # Gloucester Partnership: terms of reference\n\n    ## Purpose\n\n    The Partnership brings together those who serve the people of Gloucester."),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR002"),
            name: Cow::Borrowed("no-headings"),
            on: None,
            force: Force::Must,
            clause: None,
            check: Check::Headings,
            why: Cow::Borrowed("The Gloucester Partnership's groups are told to look up their tasks in its terms of reference, and without headings they cannot find them."),
            help: Cow::Borrowed("Put a heading above each part, on a line of its own, such as \"## Purpose\" or \"## Thematic groups\"."),
            help_when: HelpWhen {
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Each body and each topic stands under a heading of its own, so that a reader finds it at a glance.\n\n    ## The Executive\n\n    ## Thematic groups"),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR003"),
            name: Cow::Borrowed("heading-not-marked"),
            on: None,
            force: Force::Advice,
            clause: None,
            check: Check::Marked,
            why: Cow::Borrowed("Word processors, web pages and screen readers build the list of contents only from headings that are marked as headings."),
            help: Cow::Borrowed("Put \"## \" in front of the line, as in \"## Thematic groups\"; in Word, give it a heading style before it is converted."),
            help_when: HelpWhen {
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Every heading is marked as one, with number signs in Markdown or a heading style in Word. A bold line looks like a heading but is none.\n\n    ## Thematic groups\n\nand not\n\n    **Thematic groups**"),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR004"),
            name: Cow::Borrowed("title-names-no-group"),
            on: None,
            force: Force::Should,
            clause: None,
            check: Check::Named,
            why: Cow::Borrowed("NICVA's guidance on sub-committees and INVOLVE's template for terms of reference both ask for the name of the body."),
            help: Cow::Borrowed("Put the name of the partnership into the title, such as \"# Gloucester Partnership: terms of reference\"."),
            help_when: HelpWhen {
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("The title says whose terms of reference these are.\n\n    # Gloucester Partnership: terms of reference"),
            ),
        },
        Requirement {
            code: Cow::Borrowed("TOR008"),
            name: Cow::Borrowed("placeholder-text"),
            on: None,
            force: Force::Should,
            clause: None,
            check: Check::Filled,
            why: Cow::Borrowed("The Gloucester Partnership's groups are held to its terms of reference, and nobody can be held to a gap."),
            help: Cow::Borrowed("Write what belongs there, or take the line out. If it is not settled yet, say who will settle it and by when, such as \"The Strategic Group will confirm the budget by 31 March 2011.\""),
            help_when: HelpWhen {
                joint: None,
                elsewhere: None,
                part: None,
                mention: None,
                empty: None,
                no: None,
            },
            good: Some(
                Cow::Borrowed("Nothing is left to be filled in: no \"TBC\", no \"[insert name]\", no dots or question marks where words belong.\n\n    The Strategic Group meets twice a year.\n\nand not\n\n    The Strategic Group meets [how often?]."),
            ),
        },
    ]),
};
