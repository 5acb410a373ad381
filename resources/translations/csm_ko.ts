<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
  <context>
    <name>csm</name>
    <message>
      <location filename="../../csm_desktop/database/store.py" />
      <source>Start the book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A contact needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A contract needs a charge; 0 is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A contract needs a start date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A field needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A notice period of {months} months is not possible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A number is too large for the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A quotation mark opens in this row and is never closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A segment needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A task needs a title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A text holds half of a character, which no file can keep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>After “{name} is” belongs “empty” or “not empty”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>After “{name} {op}” belongs a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>After “{name}” belongs a comparison, such as = or &gt;.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>All that step {step} did is needed by later steps. Undo those first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An account cannot stand below itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An account needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Filter the list first: a segment keeps a filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>In “{column}” the day comes before the month: row {row} says {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>In “{column}” the month comes before the day: row {row} says {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>It is not clear what the rows are. Choose it and the columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>More than {limit} parentheses inside each other are too many.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No column gives “{field}”, which every row needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No column says what period “{column}” is for; {period} was assumed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No date in “{column}” shows its order; the day was read first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Reading this file failed: it is damaged or needs too much memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Reading this file made no progress and was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Reading was cancelled. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Row {first_row} has the id “{value}” already, with other values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Step {step} is undone already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The copy {path} could not be verified and was thrown away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The disk of {path} is full. Nothing was changed; free some space and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The end {ends_on} is before the start {starts_on}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The end {end} is before the start {start}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The file does not say its encoding; {encoding} fits best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The files could not be read. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The period ends on {last}, before it begins on {first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The query ends where a condition was expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The rate of {currency} from {on} is {rate}; it must be above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The sheet “{sheet}” was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There are no headers in row {row}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a field “{label}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a segment “{name}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no account “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no field “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no field “{name}”. Did you mean “{nearest}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no file {path} to import. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no file {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no folder {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no profile “{value}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no step {step} that can be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing between the quotes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing in this file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing in this note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing to redo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This [ is not closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This account is no longer in the book.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This contact is no longer in the book.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This contract is no longer in the book.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file cannot be opened: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file cannot be read ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file holds other triggers or views than this program makes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file is not text and not a workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file needs more memory than reading may take.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a {form} file, not a table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This note is no longer in the book.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This parenthesis is not closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This quote is not closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This row cannot be read ({value}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This row has one cell where {headers} are expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This row has {cells} cells for {headers} headers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook has {parts} parts; {limit} is the limit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook holds definitions that no workbook needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook is damaged and cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook is protected by a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook unpacks to more than {limit} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{months} months from {day} is outside the years 1 to 9999.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} cannot be used: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} exists already. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is a folder, not a portfolio file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is busy. Nothing was changed; try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is damaged. The newest verified backup can be restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is empty: its data are gone. A backup may have them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is in use by {holder} since {since}. Reading works; writing has to wait.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is not a portfolio file of this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is of an older version. Open it to write once to update it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is open to read only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} was written by a newer version (file revision {revision}, this program knows {newest}). It was not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{score} is not on the scale {scale}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{value} is not between {low} and {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{column}” has decimal commas: row {row} says {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{currency}” is not a currency code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{field}” is empty here and every row needs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{name}” is no field that can be edited.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{op}” does not fit this field. These do: {operators}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{scale}” is not a known answer scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{text}” was not expected here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” cannot be read as an amount.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” has more than the {digits} decimals of {currency}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is a date that does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is in row {first_row} already; both rows are read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is neither true nor false.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is neither yes nor no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a date, such as 2027-03-31, today, 90d or -2w.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a day written as YYYY-MM-DD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a number, such as 250, 50k or 1.5m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not an amount in {currency}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not an encoding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not one of the words known for this column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not one of: {choices}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not something a column can become.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not week, month, quarter or year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is too large an amount.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{zone}” is not a known time zone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>Delete {count} accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>Delete {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>Edit {count} accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>Edit {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>New account {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/book.py" />
      <source>Change a preference of the book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/book.py" />
      <source>Delete the rate of {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/book.py" />
      <source>Set the rate of {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contacts.py" />
      <source>Add the contact {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contacts.py" />
      <source>Delete the contact {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contacts.py" />
      <source>Edit the contact {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contracts.py" />
      <source>Add the contract {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contracts.py" />
      <source>Delete the contract {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contracts.py" />
      <source>Edit the contract {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/custom_fields.py" />
      <source>Delete a field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/custom_fields.py" />
      <source>New field {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/custom_fields.py" />
      <source>Rename a field to {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/imports.py" />
      <source>Import {count} files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/notes.py" />
      <source>Delete the note {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/notes.py" />
      <source>Edit the note {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/notes.py" />
      <source>Keep a draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/notes.py" />
      <source>Throw a draft away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/notes.py" />
      <source>Write the note {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/sample.py" />
      <source>Make the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/segments.py" />
      <source>Delete segment {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/segments.py" />
      <source>Rename a segment to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/segments.py" />
      <source>Save segment {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Add the task {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Delete the task {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Finish the task {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Reopen the task {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>Add contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>No contacts yet. Add one, or import a file of contacts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>left {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>none yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>ARR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Add contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Contracts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Last day to act {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>MRR {mrr} × 12 = ARR {arr}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>No contracts yet. Add one, or import a file of contracts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>No rate for {currencies}: not in ARR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Past its notice, will renew unless terminated: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Show {n} more that ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>ended, outcome not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>evergreen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>no rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>none active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>notice until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>quantity {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>renews itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>trial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>{amount} each {period}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>{n} ended, outcome not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/details_section.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/details_section.py" />
      <source>The parent account is set in the list of accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>Write a day as 2027-03-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>Write a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>Write an amount in {currency}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>CSAT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Customer since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Last day to act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>MRR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Next account of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Open tickets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Parent account: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Positive answers / answers of the last 12 months, of one scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Previous account of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Renews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Start of the first paid contract.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>The earliest end of the active recurring contracts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>The earliest notice deadline of the active contracts; the end where no notice is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Tickets not solved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>as 12 months ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>n = {n}, scale {scale}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>no active contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>no answers in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>no contract has an end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>no contract yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>passed {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>without {currencies}: no rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{amount}: ARR / 12.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{amount}: active recurring charges over a year, without trials and one-time fees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{change} in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{created} created in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{n} contracts, {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{place} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{title} ({keys})</source>
      <translation>{title} ({keys})</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{when}, renews itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>A draft of {moment} was kept: “{start}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Nothing yet: write a note, or import tickets, contracts and answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Saved {time}</source>
      <translation>{time} 저장됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Throw away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Write a note</source>
      <translation>노트 쓰기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Write a note…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Because of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Click a month to see its contracts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>MRR by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>MRR by month over 24 months: from {first} to {last}, {rises} rises, {falls} falls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Month to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>No paid contract yet: MRR begins with the first one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Show as chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Show as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>To {day}: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>cancellation: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>churn {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>contraction {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>expansion {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>new {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>no change in 24 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>no reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>nothing changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>reactivation {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>{change} by {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>{contract} ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>{contract} started</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_editor.py" />
      <source>Ctrl+Enter saves, Esc keeps the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_editor.py" />
      <source>Draft kept {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_editor.py" />
      <source>Editing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_editor.py" />
      <source>Kind of note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_editor.py" />
      <source>Not saved: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_editor.py" />
      <source>Save the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_editor.py" />
      <source>Text of the note; the first line is its title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_editor.py" />
      <source>Title

What was said, decided, promised. Markdown is fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_editor.py" />
      <source>Who may see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_editor.py" />
      <source>something in the program broke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Accounts</source>
      <translation>고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Back to the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>This account is no longer in the book. Undo may bring it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Write note  N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_form.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_form.py" />
      <source>Delete</source>
      <translation>삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_form.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/right_column.py" />
      <source>Facts of the account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>CSAT, scale {scale}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Calendar time, medians. Point at a figure for its definition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>First reply, median</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Last 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>NPS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>No tickets and no answers yet: import them from files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Open now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Reopened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Resolution, median</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Support and surveys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Support figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Tickets created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>first reply {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>n</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>{open} open, {created} in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>Add task</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>Enter or a click: done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>New task</source>
      <translation>새 할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>No open tasks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>Tasks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>What is to do? Enter adds it, Esc does not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>none open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>{n} open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>{open}, next {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_list.py" />
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Cancellation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>First reply {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Redo: {act}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Surveys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Ticket without a subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Tickets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Undo: {act}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>bad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>escalated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>refund {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>reopened {n} times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>solved in {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>ticket</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{contract} starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{field} changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{field}: {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{field}: {before} removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{field}: {before} → {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{kind} {score} of {top}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>90 d before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Days used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Days with use in the last 90, and in the 90 before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Days with use {days} of 90, before {before}. Features used {now}, before {then}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Feature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Last 90 d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Last used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Metrics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>No usage yet: import usage files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Sum of the daily values. Enter shows it in the chart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Sum over days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Usage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Week to {day}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>none in 90 days, last {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>{days} of {all} days, {features} features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>{metric} a week, 26 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>{metric}, sum by week over 26 weeks: {last} in the last 90 days, {before} before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>{n} more features were used at some time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Billed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>CES</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Charge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Charged each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>City</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Currency</source>
      <translation>통화</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Domain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Employees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Industry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Influence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Language</source>
      <translation>언어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Left on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Name in its own script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Notice, months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Own fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Parent account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Renews itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Satisfaction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Sentiment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Starts on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Their turnover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Tier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Trial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>Website</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>buyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>champion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>chat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>implementation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>internal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>internal note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>n/a</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>negative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>neutral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>onboarding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>positive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>private</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>relationship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>renewal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>shareable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>solved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>still open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>urgent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>Clear selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>Edit</source>
      <translation>편집</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>New account</source>
      <translation>새 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>Selected: {accounts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>{accounts} · {arr} ARR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>{arr} ARR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>{count} accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>{count} of {total} · {arr} of {all_arr} ARR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Account</source>
      <translation>고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Act by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Act in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>In the book since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Last day to act: {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>No day to act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Nothing entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Open tasks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Parent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Turnover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>{n} d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/editors.py" />
      <source>12,500.00</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/editors.py" />
      <source>2027-03-31</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/editors.py" />
      <source>Name of an account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>CSV (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>accounts.csv</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>{name} could not be written: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>{n} accounts were written to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>Filter</source>
      <translation>필터</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>Filter by text or a rule, such as arr &gt; 50k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>Remove the filter {query}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/header.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/model.py" />
      <source>Group {title}, accounts: {count}, ARR {arr}, {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/model.py" />
      <source>folded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/model.py" />
      <source>unfolded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Clear the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Export…</source>
      <translation>내보내기…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Import files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Import the files that your systems give you, or make the first one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>No accounts yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Nothing matches this filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Open</source>
      <translation>열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Peek</source>
      <translation>미리 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Account at a glance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Close the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Create account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Edit accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Edit {n} accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Last three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Left empty, the value is taken away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>New value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Nothing has been recorded yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>close</source>
      <translation>닫기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>next, previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>{n} contracts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Add field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>As designed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Columns, drag to move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Delete this field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Kind of the new field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Name of a new field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Name of the segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>New field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Save as a segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Save segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/tools.py" />
      <source>Month to act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/tools.py" />
      <source>No groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Back</source>
      <translation>뒤로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Book</source>
      <translation>북</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Choose columns…</source>
      <translation>열 선택…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Close the book</source>
      <translation>북 닫기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Copy</source>
      <translation>복사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Fold the side bar</source>
      <translation>사이드바 접기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Forward</source>
      <translation>앞으로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Go</source>
      <translation>이동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Help</source>
      <translation>도움말</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>History</source>
      <translation>기록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Import</source>
      <translation>가져오기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Import files…</source>
      <translation>파일 가져오기…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Keys</source>
      <translation>단축키</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Larger</source>
      <translation>크게</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Light or dark</source>
      <translation>밝게 또는 어둡게</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New book…</source>
      <translation>새 북…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Next</source>
      <translation>다음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Open a book…</source>
      <translation>북 열기…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Open the sample</source>
      <translation>샘플 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Preferences</source>
      <translation>환경설정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Previous</source>
      <translation>이전</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Quit</source>
      <translation>종료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Redo</source>
      <translation>다시 실행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Save as a segment…</source>
      <translation>세그먼트로 저장…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Search or do…</source>
      <translation>검색 또는 실행…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Select all</source>
      <translation>모두 선택</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Show the last problem report</source>
      <translation>마지막 문제 보고서 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Smaller</source>
      <translation>작게</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Snooze</source>
      <translation>나중에</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Start a book from files…</source>
      <translation>파일로 북 만들기…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Undo</source>
      <translation>실행 취소</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Usual size</source>
      <translation>기본 크기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>View</source>
      <translation>보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/bars.py" />
      <source>As of today</source>
      <translation>오늘 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/bars.py" />
      <source>Saved</source>
      <translation>저장됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/bars.py" />
      <source>Search or do</source>
      <translation>검색 또는 실행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/bars.py" />
      <source>Undo: {label}</source>
      <translation>실행 취소: {label}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>Data from {n} files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>My accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>New book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>Open a book</source>
      <translation>북 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>Portfolio files ({pattern})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/crash.py" />
      <source>Close</source>
      <translation>닫기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/crash.py" />
      <source>It holds places in the program only, nothing from your book. It stays here.</source>
      <translation>프로그램의 위치만 들어 있고 북의 내용은 없습니다. 이 컴퓨터에만 남습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/crash.py" />
      <source>Report</source>
      <translation>보고서</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Every change of this step was taken back within it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Filter steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>No record changed; usage points are undone with their import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>No step says this. Esc clears the filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Nothing has been done in this book yet. Import files to begin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Undo this step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Undo this step (U)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Undone already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>What this step changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>{count} more records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>Done again: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>Undone: {label}</source>
      <translation>취소함: {label}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>by command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>in the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>undone · {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{count} added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{count} deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{count} edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{field} {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{name}, {field}: from {before} to {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{rows}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>CSV, TSV or Excel. Recognised by what is in them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>Choose files to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>Drop files here, or</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>Files can be dropped here too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>choose files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>Change how it is read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>Differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>Need you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>Rows of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>file’s header above, our field below; click a field to change it (E)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>{shown} of {count} rows are shown; all of them were read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>Problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>Rows that need you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>What changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>every row comes in all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>the first {limit} are listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>the first {limit} fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>the others go in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{count} remarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{count} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{count} rows need you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{n} of them wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{n} remarks below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/mapping_menu.py" />
      <source>A field of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/mapping_menu.py" />
      <source>A metric, counted a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/mapping_menu.py" />
      <source>Id of the row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/mapping_menu.py" />
      <source>Leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/mapping_menu.py" />
      <source>What “{header}” becomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/mapping_menu.py" />
      <source>{field} (takes its place)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Comparing with the book…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Files that came in before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Import {count} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Imported {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Importing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Let {count} rows wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Nothing has changed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Nothing has come in yet. Drop the exports of your CRM, your support desk or your billing above, all at once and in any order. You see what each file is and what it would change before anything does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Nothing new in these files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Reading {name}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Reading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>{count} files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>{count} rows need you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>{count} rows that had been waiting came in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>{files}, {count} rows read in {seconds} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Cells parted by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Dates like 03/04/2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Encoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Headers in row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>How this file is read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>What the rows are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as recognised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>day first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>month first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>Came in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>Row {row} · it waits inside the book and comes in with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>Same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>They wait inside the book and come in with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>What it is, how sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>What it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>What these rows belong to is not in the book yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>needs you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>rows that had been waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>{first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>{name} is not in the book yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Read as {encoding}, cells parted by {mark}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Row {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Row {row}, {column}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>The file is left out; the others come in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>The headers are in row {row}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>comma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>guess: {known} of {n} headers known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>likely: {known} of {n} headers known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>merged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>read with others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>semicolon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>sure: {known} of {n} headers known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>the row comes in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>the row stays out, the others come in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field} ({rows})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field}, by domain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field}, by e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field}, by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} cancellation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} cancellations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} growth opportunities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} growth opportunity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} row of usage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} rows of usage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} survey answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} survey answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} task</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} tasks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} ticket</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} tickets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{system}: {rows}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/keys_sheet.py" />
      <source>Letters alone count only where no text is being written.</source>
      <translation>글자 하나로 된 단축키는 글을 쓰지 않을 때만 작동합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/main_window.py" />
      <source>CSM Desktop</source>
      <translation>CSM Desktop</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/main_window.py" />
      <source>Show the report</source>
      <translation>보고서 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/main_window.py" />
      <source>Something in the program broke. Nothing was lost.</source>
      <translation>프로그램에 문제가 생겼습니다. 잃은 것은 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/main_window.py" />
      <source>Your choices could not be kept in {folder}.</source>
      <translation>{folder}에 설정을 저장할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/main_window.py" />
      <source>{book} · CSM Desktop</source>
      <translation>{book} · CSM Desktop</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/main_window.py" />
      <source>{n} rows were changed since and stay.</source>
      <translation>그 뒤에 바뀐 {n}개 행은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notices.py" />
      <source>Close the notice</source>
      <translation>알림 닫기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>An account, a page, or what to do</source>
      <translation>고객사, 페이지 또는 할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>Do</source>
      <translation>실행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>Found</source>
      <translation>찾은 것</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>Go to</source>
      <translation>이동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>Recent</source>
      <translation>최근</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>choose</source>
      <translation>선택</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>only things to do</source>
      <translation>실행할 것만</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>open</source>
      <translation>열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>1 {foreign} is {rate} {own}</source>
      <translation>1 {foreign} = {rate} {own}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>April</source>
      <translation>4월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>August</source>
      <translation>8월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Day</source>
      <translation>날짜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>December</source>
      <translation>12월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>February</source>
      <translation>2월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Fiscal year starts</source>
      <translation>회계 연도 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>GRR and NRR over</source>
      <translation>GRR·NRR 기간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>January</source>
      <translation>1월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>July</source>
      <translation>7월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>June</source>
      <translation>6월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>March</source>
      <translation>3월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>May</source>
      <translation>5월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Money in another currency counts at the latest rate on or before its day.</source>
      <translation>다른 통화의 금액은 그날 또는 그 전의 가장 최근 환율로 셉니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>No rate is recorded.</source>
      <translation>기록된 환율이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>November</source>
      <translation>11월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Numbers</source>
      <translation>수치</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>October</source>
      <translation>10월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Portfolio currency</source>
      <translation>포트폴리오 통화</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Rate</source>
      <translation>환율</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Rates of currencies</source>
      <translation>환율</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Record the rate</source>
      <translation>환율 기록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>September</source>
      <translation>9월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>These change figures, so they are kept in the book and can be undone.</source>
      <translation>수치를 바꾸는 설정이므로 북에 저장되며 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Write the day as year-month-day, such as 2026-11-01.</source>
      <translation>날짜는 2026-11-01처럼 연-월-일로 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Write the rate as a number, such as 0.00072.</source>
      <translation>환율은 0.00072처럼 숫자로 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>all sums are in it</source>
      <translation>모든 합계의 통화입니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>from {day}</source>
      <translation>{day}부터</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>per customer, new customers never enter</source>
      <translation>고객별로 계산하며 신규 고객은 넣지 않습니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>so the first quarter is {first} to {last}</source>
      <translation>1분기는 {first}부터 {last}까지입니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>{n} months</source>
      <translation>{n}개월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>As the system</source>
      <translation>시스템과 같게</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Dark</source>
      <translation>어둡게</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Font</source>
      <translation>글꼴</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Kept on this computer.</source>
      <translation>이 컴퓨터에 저장됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Light</source>
      <translation>밝게</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Look and language</source>
      <translation>모양과 언어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Row height</source>
      <translation>행 높이</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Size of everything</source>
      <translation>전체 크기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Theme</source>
      <translation>테마</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>changes at once, without a restart</source>
      <translation>다시 시작하지 않아도 바로 바뀝니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>{pixels}, compact</source>
      <translation>{pixels}, 촘촘하게</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/page.py" />
      <source>Every change counts at once</source>
      <translation>바꾸면 바로 적용됩니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/page.py" />
      <source>In this book</source>
      <translation>이 북</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/page.py" />
      <source>On this computer</source>
      <translation>이 컴퓨터</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Cancelled on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Closes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Escalated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>First reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Likelihood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Metric</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Refund</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Solved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Started by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Ticket</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Took place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Touchpoint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Visibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Won</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>attachments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>cancellations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>contracts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>growth opportunities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>ids of other systems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>imported files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>metrics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>own fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>survey answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>tasks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>tickets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>usage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>waiting rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/skeleton.py" />
      <source>Loading</source>
      <translation>불러오는 중</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/sidebar.py" />
      <source>Book menu</source>
      <translation>북 메뉴</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/sidebar.py" />
      <source>Import and settings</source>
      <translation>가져오기와 설정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/sidebar.py" />
      <source>Pages</source>
      <translation>페이지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/sidebar.py" />
      <source>Segments</source>
      <translation>세그먼트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>A .csm file that you have, or a backup of one.</source>
      <translation>가지고 있는 .csm 파일이나 그 백업을 엽니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>A book with accounts and their history. Try anything, it is a copy.</source>
      <translation>고객사와 그 이력이 담긴 북입니다. 사본이니 무엇이든 해 보십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>CSV or Excel from any system. You see all before it goes in.</source>
      <translation>어떤 시스템의 CSV나 Excel이든 됩니다. 넣기 전에 모두 보여 줍니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>Recent books</source>
      <translation>최근 북</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>Start a book from files</source>
      <translation>파일로 북 만들기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>Version {number}</source>
      <translation>버전 {number}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>Your book of accounts in one file on this computer. It works offline, and nothing leaves unless you send it.</source>
      <translation>고객사 북이 이 컴퓨터의 파일 하나에 들어 있습니다. 오프라인으로 작동하며, 직접 보내지 않는 한 아무것도 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>{name}, {place}</source>
      <translation>{name}, {place}</translation>
    </message>
  </context>
</TS>
