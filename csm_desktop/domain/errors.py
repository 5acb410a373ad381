"""What can be refused, and the sentence for each: one table, English here, translated in ``ui``.

A :class:`Refusal` is a broken rule or the world saying no; a bug is any other exception. Sentences
are templates over named values, so that the window can translate them and the command line can
print them; nothing outside this file writes a sentence for a code.
"""

SENTENCES: dict[str, str] = {
    # the portfolio file
    "file_missing": "There is no file {path}.",
    "folder_missing": "There is no folder {path}.",
    "file_exists": "{path} exists already. Choose another name.",
    "file_is_folder": "{path} is a folder, not a portfolio file.",
    "file_empty": "{path} is empty: its data are gone. A backup may have them.",
    "file_not_ours": "{path} is not a portfolio file of this program.",
    "file_strange": "This file holds other triggers or views than this program makes.",
    "file_too_new": "{path} was written by a newer version (file revision {revision}, "
    "this program knows {newest}). It was not changed.",
    "file_needs_migration": "{path} is of an older version. Open it to write once to update it.",
    "file_in_use": "{path} is in use by {holder} since {since}. "
    "Reading works; writing has to wait.",
    "file_busy": "{path} is busy. Nothing was changed; try again.",
    "file_read_only": "{path} is open to read only.",
    # comparisons
    "compare_backwards": "The first day, {first}, has to be before the second, {second}.",
    # rules
    "rule_without_name": "A rule needs a name.",
    "rule_name_taken": "There is a rule called {name} already.",
    "rule_without_query": "A rule needs a condition, such as: health < 50 and renewal < 120d.",
    "rule_gone": "This rule is no longer in the book.",
    "book_as_of": "The book is seen as of {day}, where nothing can be changed. Go back to today.",
    "as_of_not_past": "{day} is not over. The book can be seen as of yesterday or before.",
    "file_unreadable": "{path} cannot be used: {reason}.",
    "file_damaged": "{path} is damaged. The newest verified backup can be restored.",
    "disk_full": "The disk of {path} is full. Nothing was changed; free some space and try again.",
    "text_not_unicode": "A text holds half of a character, which no file can keep.",
    "number_too_large": "A number is too large for the file.",
    "backup_failed": "{path} could not be backed up: {reason}. Nothing was changed.",
    "backup_damaged": "The copy {path} could not be verified and was thrown away.",
    # what a check of the file finds
    "page_damaged": "A page of the file is damaged: {reason}",
    "link_broken": "Row {row} of “{table}” points to a row of “{parent}” that is not there.",
    "journal_differs": "{count} rows of “{table}” differ from the journal, first row {row}.",
    "summary_differs": "The summaries of {count} accounts are not what their rows say, "
    "first account {row}.",
    "search_differs": "The search index of “{table}” is off by {count} rows.",
    "step_open": "Step {row} was never finished.",
    # the book's settings
    "setting_out_of_range": "{value} is not between {low} and {high}.",
    # undo
    "nothing_to_undo": "There is nothing to undo.",
    "nothing_to_redo": "There is nothing to redo.",
    "step_unknown": "There is no step {step} that can be undone.",
    "step_undone_already": "Step {step} is undone already.",
    "step_built_upon": "All that step {step} did is needed by later steps. Undo those first.",
    # the query language
    "query_unknown_field": "There is no field “{name}”.",
    "query_unknown_field_near": "There is no field “{name}”. Did you mean “{nearest}”?",
    "query_missing_operator": "After “{name}” belongs a comparison, such as = or >.",
    "query_missing_value": "After “{name} {op}” belongs a value.",
    "query_missing_empty": "After “{name} is” belongs “empty” or “not empty”.",
    "query_wrong_operator": "“{op}” does not fit this field. These do: {operators}",
    "query_wrong_number": "“{value}” is not a number, such as 250, 50k or 1.5m.",
    "query_wrong_date": "“{value}” is not a date, such as 2027-03-31, today, 90d or -2w.",
    "query_wrong_boolean": "“{value}” is neither true nor false.",
    "query_wrong_choice": "“{value}” is not one of: {choices}",
    "query_empty_text": "There is nothing between the quotes.",
    "query_unclosed_quote": "This quote is not closed.",
    "query_unclosed_bracket": "This [ is not closed.",
    "query_unclosed_parenthesis": "This parenthesis is not closed.",
    "query_unexpected": "“{text}” was not expected here.",
    "query_unexpected_end": "The query ends where a condition was expected.",
    "query_too_deep": "More than {limit} parentheses inside each other are too many.",
    # money: amounts, currencies, rates
    "currency_unknown": "“{currency}” is not a currency code.",
    "amount_not_readable": "“{value}” cannot be read as an amount.",
    "amount_in_other_currency": "“{value}” is not an amount in {currency}.",
    "amount_too_many_decimals": "“{value}” has more than the {digits} decimals of {currency}.",
    "amount_too_large": "“{value}” is too large an amount.",
    "rate_not_positive": "The rate of {currency} from {on} is {rate}; it must be above 0.",
    # periods: days, months, zones
    "day_not_readable": "“{value}” is not a day written as YYYY-MM-DD.",
    "day_out_of_calendar": "{months} months from {day} is outside the years 1 to 9999.",
    "period_backwards": "The period ends on {last}, before it begins on {first}.",
    "zone_unknown": "“{zone}” is not a known time zone.",
    # accounts, their own fields, segments
    "account_name_empty": "An account needs a name.",
    "account_gone": "This account is no longer in the book.",
    "account_parent_circle": "An account cannot stand below itself.",
    "account_field_unknown": "“{name}” is no field that can be edited.",
    "account_number_wrong": "“{value}” is not a number.",
    "account_parent_unknown": "There is no account “{name}”.",
    "field_label_empty": "A field needs a name.",
    "field_label_taken": "There is a field “{label}” already.",
    "segment_name_empty": "A segment needs a name.",
    "segment_name_taken": "There is a segment “{name}” already.",
    "segment_query_empty": "Filter the list first: a segment keeps a filter.",
    # the account page: contracts, contacts, notes, tasks of one account
    "contract_gone": "This contract is no longer in the book.",
    "contract_without_start": "A contract needs a start date.",
    "contract_without_charge": "A contract needs a charge; 0 is one.",
    "contract_ends_before_start": "The end {ends_on} is before the start {starts_on}.",
    "charge_period_unknown": "“{value}” is not week, month, quarter or year.",
    "notice_negative": "A notice period of {months} months is not possible.",
    "contact_gone": "This contact is no longer in the book.",
    "contact_without_name": "A contact needs a name.",
    "note_gone": "This note is no longer in the book.",
    "note_empty": "There is nothing in this note.",
    "task_without_title": "A task needs a title.",
    # notes and what belongs to them: tasks, risks, templates, attachments
    "task_gone": "This task is no longer in the book.",
    "risk_gone": "This risk is no longer in the book.",
    "risk_without_title": "A risk needs a title.",
    "template_without_name": "A template needs a name.",
    "template_name_taken": "“{name}” is a template of the program. Choose another name.",
    "template_gone": "There is no template “{name}” in the book.",
    "attachment_too_large": "{name} has {size} MB; an attachment may have {limit} MB.",
    "attachment_damaged": "The bytes of {name} are damaged or gone: they do not match its "
    "checksum. A backup may have them.",
    "attachment_gone": "This attachment is no longer in the book.",
    "attachment_without_row": "What this was to be attached to is no longer in the book.",
    # contacts, the account team, the engagement model
    "contact_reports_circle": "Nobody can report to themselves, not through others either.",
    "contact_reports_elsewhere": "{name} is not a contact of the same account.",
    "cadence_out_of_range": "{days} days between touches is not possible; 1 to {most} are.",
    "cadence_without_reason": "Say why this account differs from its tier.",
    "team_member_gone": "This person is no longer on the account team.",
    "team_member_without_name": "A member of the team needs a name.",
    # printing
    "pdf_not_written": "{path} could not be written: {reason}.",
    # renewals, their requirements, the next term, playbooks
    "notice_longer_than_term": "A notice of {months} months is longer than the term, "
    "which ends on {ends_on}.",
    "likelihood_out_of_range": "A likelihood of {value} % is not possible; 0 to 100 are.",
    "amount_negative": "An amount below 0 is not possible here.",
    "category_unknown": "“{value}” is not a category of renewals.",
    "category_closed_by_outcome": "A renewal is closed by its outcome: renewed or lost.",
    "renewal_none": "This contract has no renewal: it is a trial or has no end.",
    "renewal_closed_already": "This renewal is closed already. Reopen it first.",
    "renewal_renewed_already": "The account has the next term of this contract already.",
    "renewal_not_closed": "No outcome is recorded for this renewal.",
    "renewal_next_decided": "The next term has a decision of its own. Reopen that one first.",
    "reason_missing": "Say why: a reason is missing.",
    "reason_unknown": "“{value}” is not a reason.",
    "reason_detail_unknown": "“{value}” is not a detail of “{reason}”.",
    "downsell_without_reason": "The customer pays less than before: say why.",
    "term_without_end": "The contract has no end, so that no term can follow it.",
    "term_too_short": "A term of {months} months is not possible.",
    "term_ends_before_start": "The term would end on {ends_on}, before it starts on {starts_on}.",
    "quantity_not_positive": "A quantity of {quantity} is not possible.",
    "uplift_below_nothing": "A change of {percent} % would leave less than nothing.",
    "contract_has_end": "This contract has an end already.",
    "requirement_gone": "This requirement is no longer in the book.",
    "requirement_without_title": "A requirement needs a title.",
    "playbook_unknown": "There is no playbook “{name}”.",
    "playbook_without_name": "A playbook needs a name.",
    "playbook_without_tasks": "A playbook needs a task.",
    "playbook_without_start": "This playbook counts from the last day to act: choose a contract "
    "with an end.",
    # Today: reasons and what was done about them; meetings
    "snooze_day_unread": "“{value}” is not a day. Write fri, in 2 weeks or 2026-12-31.",
    "snooze_in_the_past": "{day} is not in the future. Choose a later day.",
    "reason_gone": "This is no longer in the book. Undo may bring it back.",
    "meeting_without_title": "A meeting needs a title.",
    "meeting_ends_before_start": "The meeting ends before it begins.",
    "meeting_gone": "This meeting is no longer in the book.",
    # success plans: objectives, outcomes, initiatives, what they are worth
    "plan_gone": "This plan is no longer in the book.",
    "plan_without_name": "A plan needs a name.",
    "plan_template_unknown": "There is no plan template “{name}”.",
    "plan_without_start": "A plan needs the day it starts.",
    "objective_gone": "This objective is no longer in the book.",
    "objective_without_verb": "Begin with what is done, such as cut, raise or move.",
    "objective_without_subject": "Say what changes, such as first response.",
    "objective_without_target": "An objective needs a target, such as: to 2 h.",
    "objective_without_date": "An objective needs a date, such as: by 30 Sep 2027.",
    "objective_units_differ": "It goes from {first} to {second}: write both in one unit.",
    "objective_target_is_baseline": "The target {value} is where it is already.",
    "objective_due_before_baseline": "It is due on {due_on}, before its baseline of {baseline_on}.",
    "objective_value_gone": "This value is no longer in the book.",
    "objective_value_in_future": "{day} is not here yet: a value is of today or before.",
    "outcome_gone": "This outcome is no longer in the book.",
    "outcome_without_title": "An outcome needs words.",
    "outcome_half_confirmed": "Say who confirmed it and when: one without the other is not enough.",
    "initiative_gone": "This initiative is no longer in the book.",
    "initiative_without_title": "An initiative needs words.",
    "roi_line_gone": "This line is no longer in the book.",
    "roi_line_without_title": "A benefit or cost needs a name.",
    "roi_line_without_amount": "A benefit or cost needs an amount.",
    "roi_line_too_long": "{count} amounts are too many; {limit} years after the start are "
    "possible.",
    "discount_rate_impossible": "A discount rate of {value} % is not possible; it must be above "
    "-100.",
    # onboarding: projects, milestones, templates, holidays
    "project_gone": "This onboarding project is no longer in the book.",
    "project_without_name": "An onboarding project needs a name.",
    "project_stop_without_reason": "Say why the project is stopped.",
    "milestone_gone": "This milestone is no longer in the book.",
    "milestone_without_title": "A milestone needs a title.",
    "milestone_owner_unknown": "“{value}” is not ours, theirs or both.",
    "milestone_circle": "These milestones wait for each other: {titles}",
    "milestone_predecessor_elsewhere": "What “{title}” counts from is not a milestone of the same "
    "project.",
    "milestone_none_first": "No milestone counts from the start: one has to be the first.",
    "milestone_offset_out_of_range": "{days} working days are not possible; 0 to {most} are.",
    "milestone_day_out": "A milestone would be due after the end of the calendar, counted from "
    "{day}.",
    "milestone_reached": "“{title}” is reached already. Take that back first.",
    "milestone_skipped": "“{title}” is skipped. Bring it back first.",
    "milestone_reached_in_future": "{day} is in the future: nothing can have been reached then.",
    "onboarding_template_unknown": "There is no onboarding template “{name}”.",
    "onboarding_template_without_name": "An onboarding template needs a name.",
    "onboarding_template_name_taken": "“{name}” is a template of the program. Choose another name.",
    "holiday_without_country": "Say of which country these holidays are.",
    "holidays_none": "There is no holiday in this file.",
    # survey answers, their scales and scores
    "scale_unknown": "“{scale}” is not a known answer scale.",
    "score_off_scale": "{score} is not on the scale {scale}.",
    # reading files: what cannot be used at all
    "file_is_empty": "There is nothing in this file.",
    "file_is_binary": "This file is not text and not a workbook.",
    "file_is_no_table": "This is a {form} file, which holds no rows. Export the rows as CSV or "
    "XLSX where they come from.",
    "file_is_a_book": "This is a portfolio file. Open it, or export from it and import what it "
    "wrote.",
    "file_is_other_data": "This is a {form} file. Export it as CSV, XLSX or JSON and import that.",
    "file_is_other_archive": "This is a {form} archive. Unpack it, or pack it as ZIP, and import "
    "that.",
    "file_is_outlook_message": "This is a message of Outlook (.msg). Save it as .eml, or export "
    "the folder as mbox, and import that.",
    "file_is_damaged": "This file is damaged and cannot be opened.",
    "file_has_too_many_columns": "A row of this file has more than {limit} columns.",
    "table_is_too_large": "This {form} file has {size} MB; {limit} MB is the limit for its kind.",
    "html_without_table": "There is no table on this page.",
    "xml_without_table": "This XML file is no workbook. Export it as CSV, XLSX or JSON and import "
    "that.",
    "json_is_damaged": "This JSON is wrong or broken off at line {line}.",
    "json_without_rows": "There is no list of objects in this JSON.",
    "json_too_deep": "The objects of this JSON lie too deep inside each other.",
    "mail_without_messages": "There is no message in this file.",
    "cards_bundle_is_empty": "There are no cards in this bundle.",
    # reading files: archives and folders
    "archive_is_locked": "This archive is protected by a password. Unpack it and import the files.",
    "archive_is_too_big": "This archive unpacks to more than {limit} MB, or to far more than a "
    "table would.",
    "archive_has_too_many_members": "There are {count} files in it; {limit} is the limit.",
    "archive_is_too_deep": "Archives lie more than {limit} deep inside each other.",
    "archive_is_empty": "There is no file in it.",
    "member_is_a_link": "This is a link to another file, which is not followed.",
    "member_is_damaged": "This file is damaged inside its archive and cannot be unpacked.",
    "members_were_left_out": "{count} files are pictures or documents and hold no rows: {names}",
    "sheets_were_left_out": "These sheets were not read: {sheets}",
    "file_cannot_be_opened": "This file cannot be opened: {reason}.",
    "file_cannot_be_read": "This file cannot be read ({reason}).",
    "file_needs_too_much": "This file needs more memory than reading may take.",
    "file_ended_reading": "Reading this file failed: it is damaged or needs too much memory.",
    "file_took_too_long": "Reading this file made no progress and was stopped.",
    "workbook_is_locked": "This workbook is protected by a password.",
    "workbook_is_too_big": "This workbook unpacks to more than {limit} MB.",
    "workbook_has_too_many_parts": "This workbook has {parts} parts; {limit} is the limit.",
    "workbook_declares_a_document_type": "This workbook holds definitions that no workbook needs.",
    "own_table_is_not_imported": "This table is written by an export and cannot be brought in.",
    "layout_is_unknown": "It is not clear what the rows are. Choose it and the columns.",
    "profile_is_unknown": "There is no profile “{value}”.",
    "target_is_unknown": "“{value}” is not something a column can become.",
    "header_row_is_empty": "There are no headers in row {row}.",
    "encoding_is_unknown": "“{value}” is not an encoding.",
    "column_is_missing": "No column gives “{field}”, which every row needs.",
    "rows_name_nobody": "No column gives “account”: the file does not say whose rows these are. "
    "Export it with the customer’s name, domain or id, or the e-mail address of the person, or "
    "choose the column that says it.",
    "import_was_cancelled": "Reading was cancelled. Nothing was changed.",
    "landing_was_cancelled": "The import was cancelled. Nothing was changed.",
    "files_cannot_be_staged": "The files could not be read. {reason}",
    # reading files: what was decided
    "sheet_was_chosen": "The sheet “{sheet}” was read.",
    "encoding_was_guessed": "The file does not say its encoding; {encoding} fits best.",
    "comma_is_decimal": "“{column}” has decimal commas: row {row} says {value}.",
    "day_comes_first": "In “{column}” the day comes before the month: row {row} says {value}.",
    "month_comes_first": "In “{column}” the month comes before the day: row {row} says {value}.",
    "day_first_was_assumed": "No date in “{column}” shows its order; the day was read first.",
    "date_order_is_shared": (
        "No date in “{column}” shows its order; it was read like “{other}”, where row {row} says"
        " {value}."
    ),
    "names_were_taken_for_accounts": (
        "Only “{column}” tells what the rows are; they were taken for accounts."
    ),
    "total_row_was_left_out": "Row {row} holds totals and was left out.",
    "period_was_assumed": "No column says what period “{column}” is for; {period} was assumed.",
    # reading files: problems of a row or a cell
    "row_cannot_be_read": "This row cannot be read ({value}).",
    "file_breaks_off": "The file breaks off or is wrong after this row; nothing more was read.",
    "keys_were_left_out": "This file has more than {limit} columns; those after them were not "
    "read.",
    "row_is_no_record": "This row has one cell where {headers} are expected.",
    "row_has_too_many_cells": "This row has {cells} cells for {headers} headers.",
    "row_has_too_few_cells": "This row has {cells} cells for {headers} headers.",
    "quote_is_never_closed": "A quotation mark opens in this row and is never closed.",
    "cell_is_missing": "“{field}” is empty here and every row needs it.",
    "cell_is_no_date": "“{value}” is not a date.",
    "date_does_not_exist": "“{value}” is a date that does not exist.",
    "cell_is_no_number": "“{value}” is not a number.",
    "cell_is_no_yes_or_no": "“{value}” is neither yes nor no.",
    "word_is_unknown": "“{value}” is not one of the words known for this column.",
    "end_is_before_start": "The end {end} is before the start {start}.",
    "id_is_taken": "Row {first_row} has the id “{value}” already, with other values.",
    "value_is_repeated": "“{value}” is in row {first_row} already; both rows are read.",
    "deal_without_term": "“{name}” is won, but no term is in the file: no contract was made of it.",
    # health models: what a form for one cannot be kept with
    "health_model_unreadable": "The health model of this file cannot be read ({reason}).",
    "health_without_groups": "A health model needs a group.",
    "health_without_measures": "A group needs a measure.",
    "health_name_empty": "A name is missing.",
    "health_id_taken": "“{id}” is there twice, or empty.",
    "health_weight_wrong": "A weight is a whole number from 0 to 10000, not {value}.",
    "health_weights_zero": "The weights of all groups are 0. Give one of them some weight.",
    "health_group_weights_zero": "The weights of this group are all 0. Give one of them some "
    "weight.",
    "health_bands_wrong": "The bands overlap or leave nothing: healthy from {healthy}, watch from "
    "{watch}. Watch begins above 0 and below healthy, healthy at 100 at most.",
    "health_floor_wrong": "A coverage floor of {value} % is not possible; 0 to 100 are.",
    "health_nulls_unknown": "“{value}” is not something to do where there is no value.",
    "health_valid_days_wrong": "A value cannot be valid for {value} days; 1 to 3660 are possible.",
    "health_source_unknown": "“{value}” is not a source of measures.",
    "health_window_wrong": "{value} days are not a window; 1 to 3660 are.",
    "health_metric_missing": "Choose a metric: only active days and changes can be taken of all "
    "metrics together.",
    "health_survey_missing": "Choose a survey.",
    "health_last_wrong": "{value} notes are not possible; 1 to 100 are.",
    "health_field_missing": "Choose a field.",
    "health_word_unknown": "“{value}” is not one of the words known here.",
    "health_rule_unfit": "This kind of scale does not fit this measure.",
    "health_points_few": "A line needs two points.",
    "health_points_order": "The values of the points must rise: {second} follows {first}.",
    "health_steps_none": "Steps are missing.",
    "health_steps_backwards": "A step ends at {high}, before it begins at {low}.",
    "health_steps_overlap": "Two steps overlap: one ends at {first}, the next begins at {second}.",
    "health_steps_gap": "There is a gap between the steps: from {first} to {second}.",
    "health_words_wrong": "Each word needs a score, and stands once.",
    "health_number_wrong": "“{value}” is not a number that can be used here.",
    "health_score_off": "A score is 0 to 100, not {value}.",
    "health_differs": "The health of {count} accounts is not what their rows say, "
    "first account {row}.",
    # landing: keys that nothing matched, and which system counts
    "unmatched_gone": "No rows wait for this any more.",
    "match_needs_a": "“{key}” is what rows call a {noun}: say which one it is. The rows are there "
    "already and only this link is missing.",
    "match_target_gone": "What this was to be matched with is no longer in the book.",
    "precedence_without_sources": "Name the systems in their order, each once.",
    "precedence_field_unknown": "There is no field “{name}”.",
    # the command line
    "account_not_found": "There is no account “{words}”.",
    "account_ambiguous": "“{words}” may be several accounts: {names}",
    "printing_missing": "Nothing here can make a PDF.",
    # reading calendars and address cards
    "entries_too_large": "This file is larger than {limit} MB. Save it in parts.",
    "calendar_without_events": "There is no event in this calendar.",
    "calendar_others_left_out": "{count} entries that are no events (tasks, journals, busy times) "
    "were left out.",
    "calendar_ours_left_out": "{count} entries that this program wrote itself were left out.",
    "calendar_older_left_out": "{count} older versions of events were left out.",
    "calendar_window": "Repeating events came in from {first} to {last}.",
    "calendar_lines_unreadable": "From line {line} on, {count} lines of this event are none of a "
    "calendar and were left out.",
    "event_without_start": "The event that begins in line {line} has no start.",
    "event_never_ends": "The event that begins in line {line} is cut off.",
    "event_time_unreadable": "“{value}” in line {line} is not a time of a calendar.",
    "event_zone_unknown": "The time zone “{value}” in line {line} is not known; "
    "the local zone was taken.",
    "event_rule_unreadable": "The repetition “{value}” in line {line} cannot be followed; "
    "one event came in.",
    "event_repeats_too_often": "The event that begins in line {line} takes place more than {limit} "
    "times in the two years around today; the nearest came in.",
    "cards_without_person": "There is nobody in this address book.",
    "card_without_name": "The card that begins in line {line} has neither a name nor an e-mail "
    "address.",
    "card_is_no_person": "The card that begins in line {line} is not of a person ({value}).",
    "card_without_company": "The card that begins in line {line} names neither an organisation nor "
    "an e-mail address, so its account is not known.",
    "card_never_ends": "The card that begins in line {line} is cut off.",
    "card_lines_unreadable": "From line {line} on, {count} lines of this card are none of a card "
    "and were left out.",
    # conversations, orders, invoices, articles, feedback, themes, advocacy, stages, growth
    "choice_unknown": "“{value}” is not one of: {choices}.",
    "link_elsewhere": "What this is linked to belongs to another account.",
    "link_gone": "What this is linked to is no longer in the book.",
    "url_not_of_web": "“{value}” is not a link that begins with http:// or https://.",
    "seconds_negative": "A time of {value} seconds is not possible.",
    "conversation_gone": "This conversation is no longer in the book.",
    "conversation_without_channel": "A conversation needs a channel, such as phone or chat.",
    "conversation_without_start": "A conversation needs the time at which it began.",
    "conversation_ends_before_start": "The conversation ends before it begins.",
    "order_gone": "This order is no longer in the book.",
    "order_without_day": "An order needs the day on which it was placed.",
    "order_without_amount": "An order needs an amount; 0 is one.",
    "invoice_gone": "This invoice is no longer in the book.",
    "invoice_without_day": "An invoice needs its day.",
    "invoice_without_amount": "An invoice needs an amount; 0 is one.",
    "invoice_due_before_day": "It is due on {due_on}, before its day, {invoiced_on}.",
    "article_gone": "This article is no longer in the book.",
    "article_without_title": "An article needs a title.",
    "theme_gone": "This theme is no longer in the book.",
    "theme_without_name": "A theme needs a name.",
    "theme_name_taken": "There is a theme “{name}” already.",
    "feedback_gone": "This feedback is no longer in the book.",
    "feedback_without_text": "Feedback needs words.",
    "feedback_without_time": "Feedback needs the time at which it was given.",
    "feedback_from_two": "Feedback is taken from one thing, not from two.",
    "advocacy_gone": "This advocacy is no longer in the book.",
    "advocacy_without_kind": "Say what kind of advocacy it is.",
    "advocacy_days_backwards": "{earlier} is after {later}.",
    "stage_gone": "This stage is no longer in the book.",
    "stage_without_name": "A stage needs a name.",
    "stage_without_day": "A stage needs the day it was entered.",
    "stage_left_before_entered": "It was left on {left_on}, before it was entered on {entered_on}.",
    "growth_gone": "This opportunity is no longer in the book.",
    "growth_without_name": "An opportunity needs a name.",
    "growth_closed_already": "This opportunity is closed already. Reopen it first.",
    "growth_not_closed": "This opportunity is not closed.",
    # health: its model, pulses, overrides
    "health_draft_gone": "There is no draft of the health model any more.",
    "pulse_gone": "This pulse is no longer in the book.",
    "pulse_without_reason": "A pulse needs a reason, so that it can be understood later.",
    "pulse_in_future": "A pulse is of today or of a day before.",
    "override_gone": "This override is no longer in the book.",
    "override_without_reason": "An override needs a reason, so that it can be understood later.",
    "override_in_past": "{until} is over: an override lasts until today or a later day.",
    "override_too_long": "An override lasts at most {days} days.",
    # packages: an export of ours that comes back, and files out
    "package_cannot_be_read": "This package cannot be read.",
    "package_is_newer": "A newer version of this program wrote this package.",
    "package_table_missing": "The package names the table {table}, but its file is not there.",
    "package_table_unreadable": "The table {table} cannot be read ({reason}).",
    "package_column_unknown": "The column {column} of {table} is not in the package's description "
    "and was left out.",
    "package_kind_differs": "The column {column} of {table} is of another kind here and was left "
    "out.",
    "package_cell_unread": "“{value}” is not a value of its column ({kind}); the row was left out.",
    "package_cell_missing": "A row of {table} needs {column}; it was left out.",
    "package_row_twice": "Another row of {table} has the same number or name; this one was left "
    "out.",
    "package_row_without_parent": "What this row of {table} belongs to did not come; it was left "
    "out.",
    "package_model_left_out": "This book has a health model of its own; the package's was left "
    "out, and so were its scores.",
    "package_currency_differs": "The package's portfolio currency is {theirs}, this book's is "
    "{ours}; amounts without a currency are {theirs}.",
    "package_content_differs": "The attachment {name}… is not what it was when it was kept.",
    "list_too_long_for_sheet": "A sheet holds {limit} rows; this list has more. Write it as CSV.",
    "export_was_cancelled": "The export was cancelled; nothing was written.",
}
"""Code → English sentence with named values, e.g. ``"“{value}” is not a currency."``."""


class Refusal(Exception):  # noqa: N818 — it is the user's or the world's fault, not an error of ours
    """Something asked for cannot be done; carries a code and values, never a finished sentence."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        assert code in SENTENCES, code
        self.code = code
        self.values = values

    def sentence(self) -> str:
        """The English sentence, for the command line and logs of tests."""
        return SENTENCES[self.code].format(**self.values)
