<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
  <context>
    <name>csm</name>
    <message>
      <location filename="../../csm_desktop/database/store.py" />
      <source>Start the book</source>
      <translation>建立客戶簿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>A champion has left the company and nobody else is one.</source>
      <translation>有擁護者離開公司，且沒有其他擁護者。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>No executive sponsor and no economic buyer was touched in 180 days.</source>
      <translation>180 天內沒有聯絡過高階贊助人或預算決策者。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>Nobody at an account that pays is a champion.</source>
      <translation>付費客戶中沒有人是擁護者。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>One person at most was touched within 90 days at an account that pays.</source>
      <translation>付費客戶中，90 天內最多只聯絡過一人。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>The last touch with the person is longer ago than was agreed with them.</source>
      <translation>距離上次與此人聯絡的時間，已超過與其約定的間隔。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>weak below 30, fair from 30, strong from 60.</source>
      <translation>未滿 30 為弱，30 起為普通，60 起為強。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>Σ weight × 0.5^(age / 60 days) × 1.25 when they started it, over the touches of the last 180 days that the person attended; shown as 100 × (1 − e^(−Σ / 2)). Weights: meeting 1, call 0.8, chat 0.4, e-mail and message 0.3.</source>
      <translation>Σ 權重 × 0.5^(天數 ÷ 60) × 1.25（由對方發起時），以最近 180 天內此人參與的聯絡計；顯示為 100 × (1 − e^(−Σ ÷ 2))。權重：會議 1，通話 0.8，聊天 0.4，電子郵件與訊息 0.3。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>ARR / 12, rounded once, half to even.</source>
      <translation>ARR ÷ 12，只捨入一次（四捨六入五成雙）。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>Accounts whose MRR is above 0 at the close of the day; trials carry no MRR.</source>
      <translation>當日結束時 MRR 大於 0 的客戶；試用沒有 MRR。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>Active recurring charges over a year (weekly × 52, monthly × 12, quarterly × 4), both end days included, without trials and one-time fees; other currencies by the latest rate at or before the day.</source>
      <translation>生效中的經常性費用換算為一年（每週 × 52、每月 × 12、每季 × 4），含首尾兩日，不含試用與一次性費用；其他貨幣以當日或之前最近的匯率換算。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>Earliest end date over the account's active recurring contracts; none when all are evergreen.</source>
      <translation>客戶生效中的經常性合約裡最早的結束日；全為無期限時沒有。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>Earliest notice deadline over the account's active recurring contracts, the end date where no notice period is known.</source>
      <translation>客戶生效中的經常性合約裡最早的通知期限；不知道通知期的以結束日計。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>End of the contract less its notice period in calendar months.</source>
      <translation>合約結束日減去以日曆月計的通知期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>Paid contracts past their end whose renewal has no outcome; auto-renew never moves an end by itself.</source>
      <translation>已過結束日而續約結果不明的付費合約；自動續約不會自行改變結束日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A benefit or cost needs a name.</source>
      <translation>效益或成本需要名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A benefit or cost needs an amount.</source>
      <translation>效益或成本需要金額。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A change of {percent} % would leave less than nothing.</source>
      <translation>變動 {percent}% 會使金額低於零。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A contact needs a name.</source>
      <translation>聯絡人需要姓名。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A contract needs a charge; 0 is one.</source>
      <translation>合約需要費用，0 也可以。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A contract needs a start date.</source>
      <translation>合約需要開始日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A conversation needs a channel, such as phone or chat.</source>
      <translation>對話需要管道，例如電話或聊天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A conversation needs the time at which it began.</source>
      <translation>對話需要開始時間。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A coverage floor of {value} % is not possible; 0 to 100 are.</source>
      <translation>資料涵蓋率下限 {value}% 不可行，可用 0 到 100。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A discount rate of {value} % is not possible; it must be above -100.</source>
      <translation>折現率 {value}% 不可行，必須大於 -100。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A field needs a name.</source>
      <translation>欄位需要名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A group needs a measure.</source>
      <translation>分組需要評估項目。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A health model needs a group.</source>
      <translation>健康分數模型需要分組。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A likelihood of {value} % is not possible; 0 to 100 are.</source>
      <translation>可能性 {value}% 不可行，可用 0 到 100。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A line needs two points.</source>
      <translation>線段需要兩個點。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A meeting needs a title.</source>
      <translation>會議需要標題。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A member of the team needs a name.</source>
      <translation>團隊成員需要姓名。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A milestone needs a title.</source>
      <translation>里程碑需要標題。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A milestone would be due after the end of the calendar, counted from {day}.</source>
      <translation>從 {day} 起算，里程碑的日期會超出曆法範圍。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A name is missing.</source>
      <translation>缺少名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A newer version of this program wrote this package.</source>
      <translation>這個封裝檔由本程式較新的版本寫入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A notice of {months} months is longer than the term, which ends on {ends_on}.</source>
      <translation>通知期 {months} 個月比合約期還長，合約期於 {ends_on} 結束。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A notice period of {months} months is not possible.</source>
      <translation>通知期 {months} 個月不可行。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A number is too large for the file.</source>
      <translation>數字太大，檔案放不下。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A page of the file is damaged: {reason}</source>
      <translation>檔案中有一頁損壞：{reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A plan needs a name.</source>
      <translation>計畫需要名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A plan needs the day it starts.</source>
      <translation>計畫需要開始日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A playbook needs a name.</source>
      <translation>行動手冊需要名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A playbook needs a task.</source>
      <translation>行動手冊需要待辦。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A pulse is of today or of a day before.</source>
      <translation>脈動判斷的日期只能是今天或之前。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A pulse needs a reason, so that it can be understood later.</source>
      <translation>脈動判斷需要理由，日後才能了解。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A quantity of {quantity} is not possible.</source>
      <translation>數量 {quantity} 不可行。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A quotation mark opens in this row and is never closed.</source>
      <translation>這一列開始的引號一直沒有結束。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A renewal is closed by its outcome: renewed or lost.</source>
      <translation>續約要以結果結案：已續約或已流失。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A requirement needs a title.</source>
      <translation>要件需要標題。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A risk needs a title.</source>
      <translation>風險需要標題。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A row of this file has more than {limit} columns.</source>
      <translation>這個檔案有一列超過 {limit} 欄。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A row of {table} needs {column}; it was left out.</source>
      <translation>「{table}」有一列缺少必要的「{column}」，已略過。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A rule needs a condition, such as: health &lt; 50 and renewal &lt; 120d.</source>
      <translation>規則需要條件，例如：health &lt; 50 and renewal &lt; 120d。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A rule needs a name.</source>
      <translation>規則需要名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A score is 0 to 100, not {value}.</source>
      <translation>分數為 0 到 100，不能是 {value}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A segment needs a name.</source>
      <translation>區隔需要名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A sheet holds {limit} rows; this list has more. Write it as CSV.</source>
      <translation>工作表最多 {limit} 列，這份清單超過了。請改寫成 CSV。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A stage needs a name.</source>
      <translation>階段需要名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A stage needs the day it was entered.</source>
      <translation>階段需要進入的日期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A step ends at {high}, before it begins at {low}.</source>
      <translation>區間的結束 {high} 小於開始 {low}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A task needs a title.</source>
      <translation>待辦需要標題。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A template needs a name.</source>
      <translation>範本需要名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A term of {months} months is not possible.</source>
      <translation>合約期 {months} 個月不可行。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A text holds half of a character, which no file can keep.</source>
      <translation>文字中有半個字元，任何檔案都無法保存。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A theme needs a name.</source>
      <translation>主題需要名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A time of {value} seconds is not possible.</source>
      <translation>時間 {value} 秒不可行。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A value cannot be valid for {value} days; 1 to 3660 are possible.</source>
      <translation>數值無法有效 {value} 天，可用 1 到 3660 天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A weight is a whole number from 0 to 10000, not {value}.</source>
      <translation>權重是 0 到 10000 的整數，不能是 {value}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>After “{name} is” belongs “empty” or “not empty”.</source>
      <translation>「{name} is」後面要接「empty」或「not empty」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>After “{name} {op}” belongs a value.</source>
      <translation>「{name} {op}」後面要接值。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>After “{name}” belongs a comparison, such as = or &gt;.</source>
      <translation>「{name}」後面要接比較符號，例如 = 或 &gt;。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>All that step {step} did is needed by later steps. Undo those first.</source>
      <translation>步驟 {step} 所做的都被後面的步驟用到，請先復原那些步驟。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An account cannot stand below itself.</source>
      <translation>客戶不能隸屬於自己。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An account needs a name.</source>
      <translation>客戶需要名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An amount below 0 is not possible here.</source>
      <translation>這裡的金額不能低於 0。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An article needs a title.</source>
      <translation>文章需要標題。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An initiative needs words.</source>
      <translation>行動方案需要內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An invoice needs an amount; 0 is one.</source>
      <translation>帳單需要金額，0 也可以。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An invoice needs its day.</source>
      <translation>帳單需要開立日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An objective needs a date, such as: by 30 Sep 2027.</source>
      <translation>目標需要日期，例如：2027年9月30日前。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An objective needs a target, such as: to 2 h.</source>
      <translation>目標需要目標值，例如：到 2 小時。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An onboarding project needs a name.</source>
      <translation>導入專案需要名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An onboarding template needs a name.</source>
      <translation>導入範本需要名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An opportunity needs a name.</source>
      <translation>成長機會需要名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An order needs an amount; 0 is one.</source>
      <translation>訂單需要金額，0 也可以。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An order needs the day on which it was placed.</source>
      <translation>訂單需要下單日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An outcome needs words.</source>
      <translation>成果需要內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An override lasts at most {days} days.</source>
      <translation>覆寫最多持續 {days} 天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An override needs a reason, so that it can be understood later.</source>
      <translation>覆寫需要理由，日後才能了解。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Another row of {table} has the same number or name; this one was left out.</source>
      <translation>「{table}」已有另一列的號碼或名稱相同，這一列已略過。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Archives lie more than {limit} deep inside each other.</source>
      <translation>壓縮檔層層相包超過 {limit} 層。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Begin with what is done, such as cut, raise or move.</source>
      <translation>請以動作開頭，例如降低、提高或移轉。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Choose a field.</source>
      <translation>請選擇欄位。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Choose a metric: only active days and changes can be taken of all metrics together.</source>
      <translation>請選擇指標：只有使用天數與變動可以將所有指標合併計算。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Choose a survey.</source>
      <translation>請選擇調查。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Each word needs a score, and stands once.</source>
      <translation>每個詞都需要分數，且只能出現一次。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Feedback is taken from one thing, not from two.</source>
      <translation>意見回饋只能取自一個項目，不能取自兩個。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Feedback needs the time at which it was given.</source>
      <translation>意見回饋需要提出的時間。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Feedback needs words.</source>
      <translation>意見回饋需要內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Filter the list first: a segment keeps a filter.</source>
      <translation>請先篩選清單，區隔保存的是篩選條件。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>From line {line} on, {count} lines of this card are none of a card and were left out.</source>
      <translation>從第 {line} 行起，這張名片有 {count} 行不是名片的內容，已略過。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>From line {line} on, {count} lines of this event are none of a calendar and were left out.</source>
      <translation>從第 {line} 行起，這個活動有 {count} 行不是行事曆的內容，已略過。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>In “{column}” the day comes before the month: row {row} says {value}.</source>
      <translation>「{column}」欄是先日後月，第 {row} 列為 {value}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>In “{column}” the month comes before the day: row {row} says {value}.</source>
      <translation>「{column}」欄是先月後日，第 {row} 列為 {value}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>It goes from {first} to {second}: write both in one unit.</source>
      <translation>從 {first} 到 {second}：請用同一個單位。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>It is due on {due_on}, before its baseline of {baseline_on}.</source>
      <translation>期限 {due_on} 早於基準值的日期 {baseline_on}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>It is due on {due_on}, before its day, {invoiced_on}.</source>
      <translation>付款期限 {due_on} 早於開立日 {invoiced_on}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>It is not clear what the rows are. Choose it and the columns.</source>
      <translation>看不出這些列是什麼，請選擇種類與各欄。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>It was left on {left_on}, before it was entered on {entered_on}.</source>
      <translation>離開日 {left_on} 早於進入日 {entered_on}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>More than {limit} parentheses inside each other are too many.</source>
      <translation>括號最多 {limit} 層。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Name the systems in their order, each once.</source>
      <translation>請依順序列出各系統，每個一次。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No column gives “account”: the file does not say whose rows these are. Export it with the customer’s name, domain or id, or the e-mail address of the person, or choose the column that says it.</source>
      <translation>沒有任何一欄提供「客戶」：檔案沒有說明這些列屬於誰。請匯出時包含客戶的名稱、網域或編號，或人員的電子郵件地址，或選擇提供這項資料的欄。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No column gives “{field}”, which every row needs.</source>
      <translation>沒有任何一欄提供每列都需要的「{field}」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No column says what period “{column}” is for; {period} was assumed.</source>
      <translation>沒有任何一欄說明「{column}」的期間，以 {period} 計。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No date in “{column}” shows its order; it was read like “{other}”, where row {row} says {value}.</source>
      <translation>「{column}」欄的日期看不出順序，比照「{other}」欄讀取，該欄第 {row} 列為 {value}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No date in “{column}” shows its order; the day was read first.</source>
      <translation>「{column}」欄的日期看不出順序，以先日後月讀取。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No milestone counts from the start: one has to be the first.</source>
      <translation>沒有任何里程碑從開始日起算：必須有一個是第一個。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No outcome is recorded for this renewal.</source>
      <translation>這筆續約沒有記錄結果。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No rows wait for this any more.</source>
      <translation>已沒有等待這個項目的列。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Nobody can report to themselves, not through others either.</source>
      <translation>任何人都不能是自己的主管，間接也不行。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Nothing here can make a PDF.</source>
      <translation>這裡無法產生 PDF。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Only “{column}” tells what the rows are; they were taken for accounts.</source>
      <translation>只有「{column}」欄看得出這些列是什麼，已視為客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Reading this file failed: it is damaged or needs too much memory.</source>
      <translation>無法讀取檔案：檔案損壞或需要太多記憶體。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Reading this file made no progress and was stopped.</source>
      <translation>讀取檔案沒有進展，已停止。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Reading was cancelled. Nothing was changed.</source>
      <translation>已取消讀取，沒有任何變更。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Repeating events came in from {first} to {last}.</source>
      <translation>已匯入 {first} 到 {last} 的重複活動。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Row {first_row} has the id “{value}” already, with other values.</source>
      <translation>第 {first_row} 列已有編號「{value}」，其他值不同。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Row {row} holds totals and was left out.</source>
      <translation>第 {row} 列是合計，已略過。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Row {row} of “{table}” points to a row of “{parent}” that is not there.</source>
      <translation>「{table}」的第 {row} 列指向「{parent}」中不存在的列。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say of which country these holidays are.</source>
      <translation>請說明這些假日屬於哪個國家。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say what changes, such as first response.</source>
      <translation>請寫要改變什麼，例如首次回覆時間。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say what kind of advocacy it is.</source>
      <translation>請說明是哪一種口碑推薦。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say who confirmed it and when: one without the other is not enough.</source>
      <translation>請寫由誰、在哪一天確認，只寫其一不夠。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say why the project is stopped.</source>
      <translation>請說明專案中止的原因。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say why this account differs from its tier.</source>
      <translation>請說明這個客戶為何與其等級不同。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say why: a reason is missing.</source>
      <translation>請說明理由：缺少原因。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Step {row} was never finished.</source>
      <translation>步驟 {row} 從未完成。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Step {step} is undone already.</source>
      <translation>步驟 {step} 已經復原。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Steps are missing.</source>
      <translation>缺少區間。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The account has the next term of this contract already.</source>
      <translation>這個客戶已有這份合約的下一期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The attachment {name}… is not what it was when it was kept.</source>
      <translation>附件 {name}… 與當初保存的內容不同。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The bands overlap or leave nothing: healthy from {healthy}, watch from {watch}. Watch begins above 0 and below healthy, healthy at 100 at most.</source>
      <translation>級別重疊或沒有空間：健康從 {healthy} 起，留意從 {watch} 起。留意須大於 0 並低於健康，健康最高為 100。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The book is seen as of {day}, where nothing can be changed. Go back to today.</source>
      <translation>目前檢視的是截至 {day} 的客戶簿，無法變更任何內容。請回到今天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The bytes of {name} are damaged or gone: they do not match its checksum. A backup may have them.</source>
      <translation>{name} 的內容已損壞或遺失，與檢查碼不符，備份中可能還有。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The card that begins in line {line} has neither a name nor an e-mail address.</source>
      <translation>從第 {line} 行開始的名片既沒有姓名，也沒有電子郵件地址。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The card that begins in line {line} is cut off.</source>
      <translation>從第 {line} 行開始的名片不完整。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The card that begins in line {line} is not of a person ({value}).</source>
      <translation>從第 {line} 行開始的名片不是個人名片（{value}）。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The card that begins in line {line} names neither an organisation nor an e-mail address, so its account is not known.</source>
      <translation>從第 {line} 行開始的名片沒有組織名稱，也沒有電子郵件地址，因此不知道屬於哪個客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The column {column} of {table} is not in the package's description and was left out.</source>
      <translation>封裝檔的說明中沒有「{table}」的「{column}」欄，已略過。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The column {column} of {table} is of another kind here and was left out.</source>
      <translation>「{table}」的「{column}」欄在這裡是另一種欄位，已略過。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The contract has no end, so that no term can follow it.</source>
      <translation>這份合約沒有結束日，無法接下一期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The conversation ends before it begins.</source>
      <translation>對話的結束早於開始。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The copy {path} could not be verified and was thrown away.</source>
      <translation>副本無法驗證，已捨棄：{path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The customer pays less than before: say why.</source>
      <translation>客戶付的比以前少，請說明原因。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The disk of {path} is full. Nothing was changed; free some space and try again.</source>
      <translation>{path} 所在的磁碟已滿。沒有任何變更，請釋出空間後再試。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The end {ends_on} is before the start {starts_on}.</source>
      <translation>結束日 {ends_on} 早於開始日 {starts_on}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The end {end} is before the start {start}.</source>
      <translation>結束日 {end} 早於開始日 {start}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The event that begins in line {line} has no start.</source>
      <translation>從第 {line} 行開始的活動沒有開始時間。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The event that begins in line {line} is cut off.</source>
      <translation>從第 {line} 行開始的活動不完整。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The event that begins in line {line} takes place more than {limit} times in the two years around today; the nearest came in.</source>
      <translation>從第 {line} 行開始的活動在今天前後兩年內超過 {limit} 次，只匯入最接近今天的幾次。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The export was cancelled; nothing was written.</source>
      <translation>已取消匯出，沒有寫入任何內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The file breaks off or is wrong after this row; nothing more was read.</source>
      <translation>檔案在這一列之後中斷或有誤，之後的內容沒有讀取。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The file does not say its encoding; {encoding} fits best.</source>
      <translation>檔案沒有註明編碼，最符合的是 {encoding}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The files could not be read. {reason}</source>
      <translation>無法讀取檔案。{reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The first day, {first}, has to be before the second, {second}.</source>
      <translation>第一個日期 {first} 必須早於第二個日期 {second}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The health model of this file cannot be read ({reason}).</source>
      <translation>無法讀取這個檔案的健康分數模型（{reason}）。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The health of {count} accounts is not what their rows say, first account {row}.</source>
      <translation>{count} 個客戶的健康分數與其列不符，第一個客戶是 {row}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The import was cancelled. Nothing was changed.</source>
      <translation>已取消匯入，沒有任何變更。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The meeting ends before it begins.</source>
      <translation>會議的結束早於開始。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The next term has a decision of its own. Reopen that one first.</source>
      <translation>下一期已有自己的決定，請先重新開啟那一期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The objects of this JSON lie too deep inside each other.</source>
      <translation>這個 JSON 的物件巢狀層數太深。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The package names the table {table}, but its file is not there.</source>
      <translation>封裝檔列有「{table}」，但沒有它的檔案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The package's portfolio currency is {theirs}, this book's is {ours}; amounts without a currency are {theirs}.</source>
      <translation>封裝檔的組合貨幣是 {theirs}，這本客戶簿是 {ours}；沒有貨幣的金額以 {theirs} 計。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The period ends on {last}, before it begins on {first}.</source>
      <translation>期間結束於 {last}，早於開始的 {first}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The query ends where a condition was expected.</source>
      <translation>篩選條件在應有條件的地方結束了。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The rate of {currency} from {on} is {rate}; it must be above 0.</source>
      <translation>{currency} 自 {on} 起的匯率是 {rate}，必須大於 0。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The repetition “{value}” in line {line} cannot be followed; one event came in.</source>
      <translation>無法依循第 {line} 行的重複規則「{value}」，只匯入一個活動。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The search index of “{table}” is off by {count} rows.</source>
      <translation>「{table}」的搜尋索引差 {count} 列。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The sheet “{sheet}” was read.</source>
      <translation>已讀取工作表「{sheet}」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The summaries of {count} accounts are not what their rows say, first account {row}.</source>
      <translation>{count} 個客戶的摘要與其列不符，第一個客戶是 {row}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The table {table} cannot be read ({reason}).</source>
      <translation>無法讀取「{table}」（{reason}）。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The target {value} is where it is already.</source>
      <translation>目標值 {value} 與現況相同。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The term would end on {ends_on}, before it starts on {starts_on}.</source>
      <translation>合約期會在 {ends_on} 結束，早於開始的 {starts_on}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The time zone “{value}” in line {line} is not known; the local zone was taken.</source>
      <translation>不認得第 {line} 行的時區「{value}」，已採用本地時區。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The values of the points must rise: {second} follows {first}.</source>
      <translation>各點的值必須遞增：{first} 之後是 {second}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The weights of all groups are 0. Give one of them some weight.</source>
      <translation>所有分組的權重都是 0，請至少給其中一個權重。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The weights of this group are all 0. Give one of them some weight.</source>
      <translation>這個分組的權重都是 0，請至少給其中一個權重。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There are no cards in this bundle.</source>
      <translation>這個匯出檔中沒有卡片。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There are no headers in row {row}.</source>
      <translation>第 {row} 列沒有欄名。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There are {count} files in it; {limit} is the limit.</source>
      <translation>其中有 {count} 個檔案，上限是 {limit} 個。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a field “{label}” already.</source>
      <translation>已有欄位「{label}」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a gap between the steps: from {first} to {second}.</source>
      <translation>區間之間有空隙：從 {first} 到 {second}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a rule called {name} already.</source>
      <translation>已有名為「{name}」的規則。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a segment “{name}” already.</source>
      <translation>已有區隔「{name}」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a theme “{name}” already.</source>
      <translation>已有主題「{name}」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no account “{name}”.</source>
      <translation>沒有客戶「{name}」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no account “{words}”.</source>
      <translation>沒有客戶「{words}」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no draft of the health model any more.</source>
      <translation>健康分數模型的草稿已不存在。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no event in this calendar.</source>
      <translation>這份行事曆沒有活動。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no field “{name}”.</source>
      <translation>沒有欄位「{name}」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no field “{name}”. Did you mean “{nearest}”?</source>
      <translation>沒有欄位「{name}」。您是指「{nearest}」嗎？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no file in it.</source>
      <translation>其中沒有檔案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no file {path}.</source>
      <translation>沒有檔案 {path}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no folder {path}.</source>
      <translation>沒有資料夾 {path}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no holiday in this file.</source>
      <translation>這個檔案沒有假日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no list of objects in this JSON.</source>
      <translation>這個 JSON 沒有物件清單。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no message in this file.</source>
      <translation>這個檔案沒有訊息。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no onboarding template “{name}”.</source>
      <translation>沒有導入範本「{name}」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no plan template “{name}”.</source>
      <translation>沒有計畫範本「{name}」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no playbook “{name}”.</source>
      <translation>沒有行動手冊「{name}」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no profile “{value}”.</source>
      <translation>沒有設定檔「{value}」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no step {step} that can be undone.</source>
      <translation>沒有可復原的步驟 {step}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no table on this page.</source>
      <translation>這個頁面沒有表格。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no template “{name}” in the book.</source>
      <translation>客戶簿中沒有範本「{name}」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nobody in this address book.</source>
      <translation>這份通訊錄沒有任何人。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing between the quotes.</source>
      <translation>引號之間沒有內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing in this file.</source>
      <translation>這個檔案沒有內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing in this note.</source>
      <translation>這份會議記錄沒有內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing to redo.</source>
      <translation>沒有可重做的步驟。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing to undo.</source>
      <translation>沒有可復原的步驟。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>These milestones wait for each other: {titles}</source>
      <translation>這些里程碑互相等待：{titles}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>These sheets were not read: {sheets}</source>
      <translation>沒有讀取這些工作表：{sheets}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This JSON is wrong or broken off at line {line}.</source>
      <translation>這個 JSON 在第 {line} 行有誤或中斷。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This XML file is no workbook. Export it as CSV, XLSX or JSON and import that.</source>
      <translation>這個 XML 檔不是活頁簿。請匯出為 CSV、XLSX 或 JSON 後再匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This [ is not closed.</source>
      <translation>這個 [ 沒有結束。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This account is no longer in the book.</source>
      <translation>這個客戶已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This advocacy is no longer in the book.</source>
      <translation>這項口碑推薦已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This archive is protected by a password. Unpack it and import the files.</source>
      <translation>這個壓縮檔有密碼保護。請解壓縮後匯入其中的檔案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This archive unpacks to more than {limit} MB, or to far more than a table would.</source>
      <translation>這個壓縮檔解壓縮後超過 {limit} MB，或遠大於一般表格。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This article is no longer in the book.</source>
      <translation>這篇文章已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This attachment is no longer in the book.</source>
      <translation>這個附件已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This book has a health model of its own; the package's was left out, and so were its scores.</source>
      <translation>這本客戶簿已有自己的健康分數模型，因此略過封裝檔的模型與其分數。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This contact is no longer in the book.</source>
      <translation>這位聯絡人已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This contract has an end already.</source>
      <translation>這份合約已有結束日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This contract has no renewal: it is a trial or has no end.</source>
      <translation>這份合約沒有續約：它是試用，或沒有結束日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This contract is no longer in the book.</source>
      <translation>這份合約已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This conversation is no longer in the book.</source>
      <translation>這段對話已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This feedback is no longer in the book.</source>
      <translation>這則意見回饋已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file cannot be opened: {reason}.</source>
      <translation>無法開啟這個檔案：{reason}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file cannot be read ({reason}).</source>
      <translation>無法讀取這個檔案（{reason}）。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file has more than {limit} columns; those after them were not read.</source>
      <translation>這個檔案超過 {limit} 欄，之後的欄沒有讀取。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file holds other triggers or views than this program makes.</source>
      <translation>檔案中有不是本程式建立的觸發程序或檢視。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file is damaged and cannot be opened.</source>
      <translation>這個檔案已損壞，無法開啟。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file is damaged inside its archive and cannot be unpacked.</source>
      <translation>這個檔案在壓縮檔中已損壞，無法解壓縮。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file is larger than {limit} MB. Save it in parts.</source>
      <translation>這個檔案大於 {limit} MB，請分成幾個檔案儲存。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file is not text and not a workbook.</source>
      <translation>這個檔案不是文字檔，也不是活頁簿。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file needs more memory than reading may take.</source>
      <translation>這個檔案需要的記憶體超過讀取的上限。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This initiative is no longer in the book.</source>
      <translation>這個行動方案已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This invoice is no longer in the book.</source>
      <translation>這張帳單已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a link to another file, which is not followed.</source>
      <translation>這是指向其他檔案的連結，不會跟隨。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a message of Outlook (.msg). Save it as .eml, or export the folder as mbox, and import that.</source>
      <translation>這是 Outlook 郵件（.msg）。請存成 .eml，或將信件匣匯出為 mbox，再匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a portfolio file. Open it, or export from it and import what it wrote.</source>
      <translation>這是組合檔案。請開啟它，或從中匯出後再匯入匯出的內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a {form} archive. Unpack it, or pack it as ZIP, and import that.</source>
      <translation>這是 {form} 壓縮檔。請解壓縮，或改壓成 ZIP，再匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a {form} file, which holds no rows. Export the rows as CSV or XLSX where they come from.</source>
      <translation>這是 {form} 檔，其中沒有列。請在來源處將列匯出為 CSV 或 XLSX。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a {form} file. Export it as CSV, XLSX or JSON and import that.</source>
      <translation>這是 {form} 檔。請匯出為 CSV、XLSX 或 JSON 後再匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is no longer in the book. Undo may bring it back.</source>
      <translation>這個項目已不在客戶簿中，復原也許能找回來。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This kind of scale does not fit this measure.</source>
      <translation>這種計分方式不適用於這個評估項目。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This line is no longer in the book.</source>
      <translation>這一行已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This meeting is no longer in the book.</source>
      <translation>這場會議已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This milestone is no longer in the book.</source>
      <translation>這個里程碑已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This note is no longer in the book.</source>
      <translation>這份會議記錄已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This objective is no longer in the book.</source>
      <translation>這個目標已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This onboarding project is no longer in the book.</source>
      <translation>這個導入專案已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This opportunity is closed already. Reopen it first.</source>
      <translation>這個成長機會已結案，請先重新開啟。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This opportunity is no longer in the book.</source>
      <translation>這個成長機會已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This opportunity is not closed.</source>
      <translation>這個成長機會沒有結案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This order is no longer in the book.</source>
      <translation>這筆訂單已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This outcome is no longer in the book.</source>
      <translation>這個成果已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This override is no longer in the book.</source>
      <translation>這筆覆寫已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This package cannot be read.</source>
      <translation>無法讀取這個封裝檔。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This parenthesis is not closed.</source>
      <translation>這個括號沒有結束。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This person is no longer on the account team.</source>
      <translation>此人已不在服務團隊中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This plan is no longer in the book.</source>
      <translation>這份計畫已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This playbook counts from the last day to act: choose a contract with an end.</source>
      <translation>這份行動手冊從通知期限起算，請選擇有結束日的合約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This pulse is no longer in the book.</source>
      <translation>這筆脈動判斷已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This quote is not closed.</source>
      <translation>這個引號沒有結束。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This renewal is closed already. Reopen it first.</source>
      <translation>這筆續約已結案，請先重新開啟。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This requirement is no longer in the book.</source>
      <translation>這項要件已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This risk is no longer in the book.</source>
      <translation>這項風險已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This row cannot be read ({value}).</source>
      <translation>無法讀取這一列（{value}）。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This row has one cell where {headers} are expected.</source>
      <translation>這一列只有一格，應有 {headers} 格。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This row has {cells} cells for {headers} headers.</source>
      <translation>欄名有 {headers} 個，這一列卻有 {cells} 格。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This rule is no longer in the book.</source>
      <translation>這條規則已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This stage is no longer in the book.</source>
      <translation>這個階段已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This table is written by an export and cannot be brought in.</source>
      <translation>這個表格是匯出產生的，無法匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This task is no longer in the book.</source>
      <translation>這件待辦已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This theme is no longer in the book.</source>
      <translation>這個主題已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This value is no longer in the book.</source>
      <translation>這個數值已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook has {parts} parts; {limit} is the limit.</source>
      <translation>這個活頁簿有 {parts} 個部分，上限是 {limit} 個。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook holds definitions that no workbook needs.</source>
      <translation>這個活頁簿含有活頁簿不需要的定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook is protected by a password.</source>
      <translation>這個活頁簿有密碼保護。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook unpacks to more than {limit} MB.</source>
      <translation>這個活頁簿解壓縮後超過 {limit} MB。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This {form} file has {size} MB; {limit} MB is the limit for its kind.</source>
      <translation>這個 {form} 檔有 {size} MB，這種檔案的上限是 {limit} MB。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Two steps overlap: one ends at {first}, the next begins at {second}.</source>
      <translation>兩個區間重疊：一個結束於 {first}，下一個開始於 {second}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>What this is linked to belongs to another account.</source>
      <translation>連結的項目屬於另一個客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>What this is linked to is no longer in the book.</source>
      <translation>連結的項目已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>What this row of {table} belongs to did not come; it was left out.</source>
      <translation>「{table}」這一列所屬的項目沒有匯入，已略過。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>What this was to be attached to is no longer in the book.</source>
      <translation>附件所屬的項目已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>What this was to be matched with is no longer in the book.</source>
      <translation>要比對的項目已不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>What “{title}” counts from is not a milestone of the same project.</source>
      <translation>「{title}」起算的對象不是同一專案的里程碑。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{count} amounts are too many; {limit} years after the start are possible.</source>
      <translation>{count} 個金額太多，開始後最多 {limit} 年。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{count} entries that are no events (tasks, journals, busy times) were left out.</source>
      <translation>已略過 {count} 筆不是活動的項目（待辦、日誌、忙碌時段）。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{count} entries that this program wrote itself were left out.</source>
      <translation>已略過 {count} 筆由本程式寫入的項目。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{count} files are pictures or documents and hold no rows: {names}</source>
      <translation>{count} 個檔案是圖片或文件，其中沒有列：{names}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{count} older versions of events were left out.</source>
      <translation>已略過 {count} 個舊版本的活動。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{count} rows of “{table}” differ from the journal, first row {row}.</source>
      <translation>「{table}」有 {count} 列與日誌不同，第一列是 {row}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{days} days between touches is not possible; 1 to {most} are.</source>
      <translation>聯絡間隔 {days} 天不可行，可用 1 到 {most} 天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{days} working days are not possible; 0 to {most} are.</source>
      <translation>{days} 個工作日不可行，可用 0 到 {most}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{day} is in the future: nothing can have been reached then.</source>
      <translation>{day} 在未來，那時還不可能達成任何事。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{day} is not here yet: a value is of today or before.</source>
      <translation>{day} 還沒到，數值只能是今天或之前的。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{day} is not in the future. Choose a later day.</source>
      <translation>{day} 不在未來，請選擇之後的日期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{day} is not over. The book can be seen as of yesterday or before.</source>
      <translation>{day} 還沒結束，客戶簿可檢視截至昨天或更早的內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{earlier} is after {later}.</source>
      <translation>{earlier} 晚於 {later}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{months} months from {day} is outside the years 1 to 9999.</source>
      <translation>從 {day} 算 {months} 個月超出西元 1 到 9999 年。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{name} has {size} MB; an attachment may have {limit} MB.</source>
      <translation>{name} 有 {size} MB，附件最多 {limit} MB。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{name} is not a contact of the same account.</source>
      <translation>{name} 不是同一個客戶的聯絡人。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} cannot be used: {reason}.</source>
      <translation>無法使用 {path}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} could not be backed up: {reason}. Nothing was changed.</source>
      <translation>無法備份 {path}：{reason}。沒有任何變更。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} could not be written: {reason}.</source>
      <translation>無法寫入 {path}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} exists already. Choose another name.</source>
      <translation>{path} 已經存在，請選擇其他名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is a folder, not a portfolio file.</source>
      <translation>{path} 是資料夾，不是組合檔案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is busy. Nothing was changed; try again.</source>
      <translation>{path} 忙碌中。沒有任何變更，請再試一次。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is damaged. The newest verified backup can be restored.</source>
      <translation>{path} 已損壞，可以還原最新且已驗證的備份。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is empty: its data are gone. A backup may have them.</source>
      <translation>{path} 是空的，資料已不在，備份中可能還有。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is in use by {holder} since {since}. Reading works; writing has to wait.</source>
      <translation>{path} 自 {since} 起由 {holder} 使用中。可以讀取，寫入需要等待。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is not a portfolio file of this program.</source>
      <translation>{path} 不是本程式的組合檔案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is of an older version. Open it to write once to update it.</source>
      <translation>{path} 是舊版的檔案，以寫入方式開啟一次即可更新。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is open to read only.</source>
      <translation>{path} 以唯讀方式開啟。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} was written by a newer version (file revision {revision}, this program knows {newest}). It was not changed.</source>
      <translation>{path} 由較新的版本寫入（檔案版次 {revision}，本程式認得的是 {newest}）。檔案沒有變更。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{score} is not on the scale {scale}.</source>
      <translation>{score} 不在量表 {scale} 上。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{until} is over: an override lasts until today or a later day.</source>
      <translation>{until} 已過，覆寫須持續到今天或之後。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{value} days are not a window; 1 to 3660 are.</source>
      <translation>{value} 天不能作為期間，可用 1 到 3660 天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{value} is not between {low} and {high}.</source>
      <translation>{value} 不在 {low} 到 {high} 之間。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{value} notes are not possible; 1 to 100 are.</source>
      <translation>{value} 份會議記錄不可行，可用 1 到 100 份。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{column}” has decimal commas: row {row} says {value}.</source>
      <translation>「{column}」欄以逗號作小數點，第 {row} 列為 {value}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{currency}” is not a currency code.</source>
      <translation>「{currency}」不是貨幣代碼。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{field}” is empty here and every row needs it.</source>
      <translation>這裡的「{field}」是空的，每一列都需要。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{id}” is there twice, or empty.</source>
      <translation>「{id}」重複出現或是空的。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{key}” is what rows call a {noun}: say which one it is. The rows are there already and only this link is missing.</source>
      <translation>「{key}」是一些列所指的{noun}：請說明是哪一個。這些列已在客戶簿中，只缺少這個連結。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{name}” is a template of the program. Choose another name.</source>
      <translation>「{name}」是程式的範本，請選擇其他名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{name}” is no field that can be edited.</source>
      <translation>「{name}」不是可編輯的欄位。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{name}” is won, but no term is in the file: no contract was made of it.</source>
      <translation>「{name}」已成交，但檔案中沒有合約期，因此沒有建立合約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{op}” does not fit this field. These do: {operators}</source>
      <translation>「{op}」不適用於這個欄位，可用的是：{operators}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{scale}” is not a known answer scale.</source>
      <translation>「{scale}」不是已知的回答量表。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{text}” was not expected here.</source>
      <translation>「{text}」不應出現在這裡。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{title}” is reached already. Take that back first.</source>
      <translation>「{title}」已達成，請先取消達成。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{title}” is skipped. Bring it back first.</source>
      <translation>「{title}」已略過，請先放回。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” cannot be read as an amount.</source>
      <translation>「{value}」無法讀成金額。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” has more than the {digits} decimals of {currency}.</source>
      <translation>「{value}」超過 {currency} 的 {digits} 位小數。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” in line {line} is not a time of a calendar.</source>
      <translation>第 {line} 行的「{value}」不是行事曆的時間。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is a date that does not exist.</source>
      <translation>「{value}」是不存在的日期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is in row {first_row} already; both rows are read.</source>
      <translation>「{value}」在第 {first_row} 列已出現，兩列都會讀取。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is neither true nor false.</source>
      <translation>「{value}」既不是真也不是假。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is neither yes nor no.</source>
      <translation>「{value}」既不是「是」也不是「否」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a category of renewals.</source>
      <translation>「{value}」不是續約的類別。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a date, such as 2027-03-31, today, 90d or -2w.</source>
      <translation>「{value}」不是日期，例如 2027-03-31、today、90d 或 -2w。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a date.</source>
      <translation>「{value}」不是日期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a day written as YYYY-MM-DD.</source>
      <translation>「{value}」不是以 YYYY-MM-DD 寫的日期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a day. Write fri, in 2 weeks or 2026-12-31.</source>
      <translation>「{value}」不是日期。請寫週五、2週後或 2026-12-31。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a detail of “{reason}”.</source>
      <translation>「{value}」不是「{reason}」的細項原因。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a link that begins with http:// or https://.</source>
      <translation>「{value}」不是以 http:// 或 https:// 開頭的連結。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a number that can be used here.</source>
      <translation>「{value}」不是這裡可用的數字。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a number, such as 250, 50k or 1.5m.</source>
      <translation>「{value}」不是數字，例如 250、50k 或 1.5m。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a number.</source>
      <translation>「{value}」不是數字。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a reason.</source>
      <translation>「{value}」不是原因。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a source of measures.</source>
      <translation>「{value}」不是評估項目的來源。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a value of its column ({kind}); the row was left out.</source>
      <translation>「{value}」不是該欄的值（{kind}），這一列已略過。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not an amount in {currency}.</source>
      <translation>「{value}」不是 {currency} 的金額。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not an encoding.</source>
      <translation>「{value}」不是編碼。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not one of the words known for this column.</source>
      <translation>「{value}」不是這一欄已知的詞。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not one of the words known here.</source>
      <translation>「{value}」不是這裡認得的詞。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not one of: {choices}</source>
      <translation>「{value}」不是下列之一：{choices}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not one of: {choices}.</source>
      <translation>「{value}」不在可用的選項中：{choices}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not ours, theirs or both.</source>
      <translation>「{value}」不是我方、客戶方或雙方。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not something a column can become.</source>
      <translation>「{value}」不是一欄可以成為的項目。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not something to do where there is no value.</source>
      <translation>「{value}」不是沒有值時可用的處理方式。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not week, month, quarter or year.</source>
      <translation>「{value}」不是週、月、季或年。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is too large an amount.</source>
      <translation>「{value}」金額太大。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{words}” may be several accounts: {names}</source>
      <translation>「{words}」可能是好幾個客戶：{names}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{zone}” is not a known time zone.</source>
      <translation>「{zone}」不是已知的時區。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health.py" />
      <source>Group = Σ weight × measure score / Σ weight over measures with a score; score = the same over groups with a score; undefined below the coverage floor.</source>
      <translation>分組 = Σ 權重 × 評估項目分數 ÷ Σ 權重，以有分數的評估項目計；總分以有分數的分組同樣計算；低於資料涵蓋率下限時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health.py" />
      <source>Healthy and watch from the model's bounds on, poor below; a hard rule may lower it; an override replaces it until its last day.</source>
      <translation>達到模型的界線為健康與留意，其下為不佳；強制規則可能降低級別；覆寫在最後一天以前取代級別。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health.py" />
      <source>Score today − score 30 days before, in points; undefined without both.</source>
      <translation>今天的分數 − 30 天前的分數，以分計；缺其一時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health.py" />
      <source>Share of the whole weight whose measures have data not older than they are valid; a measure's share is group weight × its weight / the group's weights. Values put in for missing ones (neutral 50, zero) do not count.</source>
      <translation>全部權重中，資料仍在有效期內的評估項目所占比例；評估項目的占比為分組權重 × 其權重 ÷ 分組內權重總和。為缺值補上的值（中性 50、零）不計入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health.py" />
      <source>The score if all that has no data were 0, and if it were 100.</source>
      <translation>沒有資料的項目全為 0 時的分數，以及全為 100 時的分數。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>contracts: change of MRR in {window_days} days</source>
      <translation>合約：{window_days} 天內的 MRR 變動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>contracts: days to renewal</source>
      <translation>合約：距續約的天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>contracts: renews by itself</source>
      <translation>合約：自動續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>notes: days since the last touch</source>
      <translation>會議記錄：距上次聯絡的天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>notes: mean sentiment of the last {last}</source>
      <translation>會議記錄：最近 {last} 份的平均態度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>onboarding: worst slip of an open milestone</source>
      <translation>導入：未完成里程碑的最大延誤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>own field “{field}”</source>
      <translation>自訂欄位「{field}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>own field “{field}”: days since that date</source>
      <translation>自訂欄位「{field}」：距該日期的天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>success plan: mean progress of the objectives</source>
      <translation>成功計畫：目標的平均進度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>success plan: share of outcomes achieved</source>
      <translation>成功計畫：已達成成果的比例</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>survey: last {survey} answer on {scale}</source>
      <translation>調查：最近一次 {survey} 回答，量表 {scale}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>survey: mean of {survey} on {scale} over {window_days} days</source>
      <translation>調查：{window_days} 天內 {survey} 的平均，量表 {scale}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>the last pulse</source>
      <translation>最近一次脈動判斷</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>tickets: age of the oldest open one</source>
      <translation>工單：最久未結工單的天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>tickets: age of the oldest open one, of priority {priorities}</source>
      <translation>工單：最久未結工單的天數，優先順序 {priorities}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>tickets: created in {window_days} days</source>
      <translation>工單：{window_days} 天內建立</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>tickets: created in {window_days} days, of priority {priorities}</source>
      <translation>工單：{window_days} 天內建立，優先順序 {priorities}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>tickets: open today</source>
      <translation>工單：今天未結</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>tickets: open today, of priority {priorities}</source>
      <translation>工單：今天未結，優先順序 {priorities}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: change of all of it, {window_days} days against those before</source>
      <translation>用量：整體變動，{window_days} 天與之前同期比較</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: change of {metric}, {window_days} days against those before</source>
      <translation>用量：{metric} 的變動，{window_days} 天與之前同期比較</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: days since any usage</source>
      <translation>用量：距上次有任何用量的天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: days since {metric} was last above 0</source>
      <translation>用量：距 {metric} 上次大於 0 的天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: days with any usage in {window_days} days</source>
      <translation>用量：{window_days} 天中有用量的天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: days with {metric} in {window_days} days</source>
      <translation>用量：{window_days} 天中有 {metric} 的天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: last value of {metric}</source>
      <translation>用量：{metric} 的最新值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: last value of {metric} per seat</source>
      <translation>用量：每席次 {metric} 的最新值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: mean of {metric} over {window_days} days</source>
      <translation>用量：{window_days} 天 {metric} 的平均</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: mean of {metric} per seat over {window_days} days</source>
      <translation>用量：{window_days} 天每席次 {metric} 的平均</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: share of features used in {window_days} days</source>
      <translation>用量：{window_days} 天內使用的功能比例</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: sum of {metric} over {window_days} days</source>
      <translation>用量：{window_days} 天 {metric} 的總和</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: sum of {metric} per seat over {window_days} days</source>
      <translation>用量：{window_days} 天每席次 {metric} 的總和</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>Customers active at the start and not at the end / customers active at the start; undefined without any.</source>
      <translation>期初有效而期末無效的客戶 ÷ 期初有效的客戶；沒有客戶時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>Fall of MRR of customers active at both ends.</source>
      <translation>期初與期末皆有效的客戶其 MRR 的下降。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>GRR (cohort) = Σ min(MRR at end, MRR at start) / Σ MRR at start, over customers active at the start, the lesser taken per customer; undefined without any.</source>
      <translation>GRR（世代）= Σ min(期末 MRR, 期初 MRR) ÷ Σ 期初 MRR，以期初有效的客戶計，逐一取較小者；沒有客戶時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>MRR at the close of the day before the period's first day.</source>
      <translation>期間首日前一天結束時的 MRR。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>MRR at the close of the period's last day.</source>
      <translation>期間最後一天結束時的 MRR。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>MRR at the end of customers that had never paid MRR before the period.</source>
      <translation>期間之前從未付過 MRR 的客戶在期末的 MRR。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>MRR at the end of customers that paid MRR before the period, but none at its opening.</source>
      <translation>期間之前付過 MRR、但期初沒有的客戶在期末的 MRR。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>MRR at the opening (the close of the day before the first) + new + reactivation + expansion − contraction − churn = MRR at the close of the last day, per customer, both ends by the rates of the end date.</source>
      <translation>期初 MRR（首日前一天結束時）+ 新客戶 + 重新啟用 + 擴增 − 縮減 − 流失 = 最後一天結束時的 MRR；逐一客戶計算，兩端皆用期末日的匯率。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>MRR at the start of customers with none at the end.</source>
      <translation>期末沒有 MRR 的客戶在期初的 MRR。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>NRR = Σ MRR at end / Σ MRR at start of the customers active at the start; new customers never enter; undefined without any.</source>
      <translation>NRR = 期初有效客戶的 Σ 期末 MRR ÷ Σ 期初 MRR；新客戶不計入；沒有客戶時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>Rise of MRR of customers active at both ends.</source>
      <translation>期初與期末皆有效的客戶其 MRR 的上升。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>A milestone counts from its predecessor, else from the start. When that moves, it keeps as many working days after it as it has now; what is reached stays.</source>
      <translation>里程碑從前一個里程碑起算，沒有時從專案開始日起算。前者移動時，之後的工作日數保持不變；已達成的不動。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>A milestone not reached whose forecast is after its target or before today. A project is late with one late milestone.</source>
      <translation>尚未達成，且預計日晚於目標日或早於今天的里程碑。只要有一個里程碑延誤，專案即為延誤。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>Calendar days from the project's start to the day on which the first-value milestone was reached; of several the earliest.</source>
      <translation>從專案開始日到達成首次價值里程碑之日的日曆天數；有多個時取最早的。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>Milestones reached / all milestones but the skipped ones.</source>
      <translation>已達成的里程碑 ÷ 略過者以外的所有里程碑。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>Monday to Friday without the holidays of the project's country.</source>
      <translation>週一到週五，扣除專案所屬國家的假日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>The day agreed at the start; it changes only when targets are set anew.</source>
      <translation>一開始約定的日期，只有重設目標日時才會改變。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>The day expected now; the target until another is said.</source>
      <translation>目前預計的日期；未另行指定時為目標日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>The day reached, else the forecast, less the target: days later; below 0 earlier. Working days leave out weekends and the holidays of the project's country.</source>
      <translation>達成日（未達成時為預計日）減目標日：延後的天數，低於 0 為提早。工作日不計週末與專案所屬國家的假日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>The projects that started in a quarter; the median is of those that have reached first value.</source>
      <translation>同一季開始的專案；中位數以已達成首次價值者計。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>When the last milestone is reached or expected, less the last target; skipped milestones left out.</source>
      <translation>最後一個里程碑達成或預計的日期，減去最後一個目標日；略過的里程碑不計。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/plans.py" />
      <source>Latest value on or before today less the baseline, divided by the target less the baseline; below 0 and above 1 are possible, and a bar shows 0 to 1.</source>
      <translation>今天或之前的最新值減基準值，除以目標值減基準值；可能低於 0 或高於 1，進度條顯示 0 到 1。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/plans.py" />
      <source>Mean of the outcomes that are decided: achieved 1, partly 0.5, missed 0; cancelled and open ones are left out. A plan's is the mean of its objectives'.</source>
      <translation>已有定論的成果的平均：已達成 1、部分達成 0.5、未達成 0；已取消與進行中者不計。計畫以其各目標的平均計。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/plans.py" />
      <source>Progress less even pace, in percentage points.</source>
      <translation>進度減等速進度，以百分點計。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/plans.py" />
      <source>The share of the days from the baseline's day to the objective's day that are over: where progress would be if each day brought the same.</source>
      <translation>從基準值之日到目標期限之間已過天數的比例：若每天進展相同，進度應達到的位置。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>GRR (renewal base) = Σ min(final or forecast, target) / Σ target of the renewals due in the period; undefined without any.</source>
      <translation>GRR（續約基礎）= Σ min(最終金額或預測, 目標) ÷ Σ 目標，以期間內到期的續約計；沒有時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>NRR (renewal base) = Σ (final or forecast) / Σ target of the renewals due in the period; undefined without any.</source>
      <translation>NRR（續約基礎）= Σ（最終金額或預測）÷ Σ 目標，以期間內到期的續約計；沒有時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>P10, P50, P90: the amounts that the total stays at or below with a probability of 10, 50 and 90 %, each open renewal coming in whole or not at all by its likelihood, independently. Exact up to 400 open renewals, on at most 2,000 steps (the resolution is said); above that by the normal distribution with the same mean and variance.</source>
      <translation>P10、P50、P90：總額有 10、50、90% 的機率不超過的金額；每筆未結案續約依其可能性整筆成立或完全不成立，彼此獨立。未結案續約 400 筆以內為精確計算，最多分 2,000 級（會註明解析度）；超過時採平均與變異數相同的常態分布。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Renewed / due in the period by original end date: contracts; customers (one is renewed with at least one contract, undecided while none is and one is open); target. Undecided ones are due and shown apart.</source>
      <translation>已續約 ÷ 依原結束日在期間內到期者：以合約計；以客戶計（至少一份合約續約即為已續約；都未續約且有一份未結案時為尚未決定）；以目標計。尚未決定者算到期，另外列出。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Σ final of the closed + Σ forecast × likelihood of the open renewals.</source>
      <translation>已結案續約的 Σ 最終金額 + 未結案續約的 Σ 預測 × 可能性。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Σ final of the renewals due in the period that have an outcome.</source>
      <translation>期間內到期且已有結果的續約的 Σ 最終金額。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Σ forecast of the open renewals of the category; of closed ones Σ final.</source>
      <translation>該類別未結案續約的 Σ 預測；已結案者為 Σ 最終金額。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Σ target of the open renewals in known churn.</source>
      <translation>已知流失類別中未結案續約的 Σ 目標。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Σ target of the renewals due in the period.</source>
      <translation>期間內到期的續約的 Σ 目標。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Σ target − final of the renewals due in the period that were lost or agreed at less, by recorded reason, and whether we could have done something about it.</source>
      <translation>期間內到期、已流失或以較低金額談成的續約的 Σ（目標 − 最終金額），依記錄的原因，以及我方當時能否改變分列。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Falls of the forecast of renewals not decided since.</source>
      <translation>之後尚未決定的續約，其預測的下降。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Renewals lost since; what was expected of them.</source>
      <translation>之後流失的續約，以其原本的預測計。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Renewals of contracts that were not in the book.</source>
      <translation>當時還不在客戶簿中的合約的續約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Renewals renewed since: the final amount less what was expected.</source>
      <translation>之後完成的續約：最終金額減去原本的預測。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Renewals whose contract is no longer in the book, or has no end any more.</source>
      <translation>合約已不在客戶簿中，或不再有結束日的續約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Renewals whose last day to act was in the period and is no longer.</source>
      <translation>通知期限原本在期間內、現在不在的續約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Renewals whose last day to act was outside the period and lies in it now.</source>
      <translation>通知期限原本在期間外、現在落入期間的續約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Rises of the forecast of renewals not decided since.</source>
      <translation>之後尚未決定的續約，其預測的上升。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Start + slipped + removed + down + lost + up + pulled in + new + won = end, to the cent: final or forecast of the renewals whose last day to act lies in the period, both ends by the rates of the end date.</source>
      <translation>期初 + 順延 + 移除 + 下降 + 流失 + 上升 + 提前 + 新增 + 成交 = 期末，分毫不差：以通知期限在期間內的續約的最終金額或預測計，兩端皆用期末日的匯率。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>As recorded. Otherwise renewed when the account has another paid contract of the same product that starts from 31 days before to 31 days after the end, lost when it has a cancellation from 62 days before to 62 days after the end.</source>
      <translation>以記錄為準。沒有記錄時，客戶有同一產品的另一份付費合約在結束日前 31 天到後 31 天內開始，為已續約；在結束日前 62 天到後 62 天內有解約，為已流失。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>As set, else commit 90 %, best case 60 %, at risk 30 %, known churn 0 %; closed: renewed 100 %, lost 0 %.</source>
      <translation>以設定為準，否則承諾 90%、最佳情況 60%、有風險 30%、已知流失 0%；已結案：已續約 100%、已流失 0%。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>Closed with an outcome; else as set; else commit when it renews by itself (past its notice deadline with auto-renew), best case otherwise.</source>
      <translation>有結果者為已結案；否則以設定為準；再否則會自動續約者（已過通知期限且有自動續約）為承諾，其他為最佳情況。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>End of the contract less its notice period in calendar months; the end without one.</source>
      <translation>合約結束日減去以日曆月計的通知期；沒有通知期時為結束日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>The decision on the end of a paid contract; one for each contract with an end.</source>
      <translation>對付費合約到期的決定；每份有結束日的合約一筆。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>What is expected over a year; the target, or 0 in known churn, unless another amount was set.</source>
      <translation>一年內預期的金額；未另行設定時為目標，已知流失時為 0。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>What the contract charges over a year at its end, unless another target was set.</source>
      <translation>合約結束時的一年費用；另設目標時以設定為準。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>What was agreed over a year; of an outcome that nobody recorded, what the next contract of the same product charges; 0 when lost.</source>
      <translation>談成的一年金額；結果未經人記錄時，為同一產品下一份合約的費用；流失時為 0。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/roi.py" />
      <source>Present value of the benefits less present value of the costs.</source>
      <translation>效益的現值減成本的現值。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/roi.py" />
      <source>Present value of the benefits less that of the costs, divided by that of the costs. Without costs there is none.</source>
      <translation>效益的現值減成本的現值，再除以成本的現值。沒有成本時無此數字。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/roi.py" />
      <source>Sum of the amounts, each divided by (1 + discount rate) to the power of its year; the amount at the start counts in full.</source>
      <translation>各金額除以（1 + 折現率）的年數次方後的總和；期初的金額全額計入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/roi.py" />
      <source>The first moment at which the benefits so far cover the costs so far, not discounted; the amounts of a year are spread evenly over it.</source>
      <translation>累計效益首次達到累計成本的時點，未折現；一年的金額平均分攤於該年。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/surveys.py" />
      <source>100 × (promoters 9–10 − detractors 0–6) / all answers on the scale 0–10, an index from −100 to +100; blanks are no answers, answers on 1–10 are reported apart; undefined without answers.</source>
      <translation>100 ×（推薦者 9–10 − 批評者 0–6）÷ 量表 0–10 的全部回答，為 −100 到 +100 的指數；空白不算回答，1–10 的回答另計；沒有回答時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/surveys.py" />
      <source>CES 2.0: answers of 5 to 7 / answers on 1–7; undefined without answers.</source>
      <translation>CES 2.0：5 到 7 的回答 ÷ 1–7 的回答；沒有回答時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/surveys.py" />
      <source>CES 2.0: mean of the answers on 1–7; undefined without answers.</source>
      <translation>CES 2.0：1–7 回答的平均；沒有回答時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/surveys.py" />
      <source>Positive answers / answers, of one scale (1–5: 4 and 5; good/bad: good); undefined without answers.</source>
      <translation>單一量表的正面回答 ÷ 回答（1–5：4 與 5；好／差：好）；沒有回答時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/tickets.py" />
      <source>Median of created → first public human reply, in calendar minutes, over tickets with a reply; undefined without any.</source>
      <translation>有回覆的工單從建立 → 首次由人公開回覆的中位數，以日曆分鐘計；沒有時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/tickets.py" />
      <source>Median of created → last solved, in calendar minutes, over solved tickets; undefined without any.</source>
      <translation>已解決工單從建立 → 最後解決的中位數，以日曆分鐘計；沒有時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/tickets.py" />
      <source>Solved tickets / created tickets of the same cohort, within the stated time where one is stated; undefined without tickets.</source>
      <translation>同一世代已解決的工單 ÷ 建立的工單，有註明時限者以時限內計；沒有工單時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/tickets.py" />
      <source>Tickets reopened at least once / solved tickets, among tickets whose source records reopening; undefined where none does.</source>
      <translation>在會記錄重新開啟的來源中，至少重新開啟一次的工單 ÷ 已解決的工單；沒有這種來源時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/tickets.py" />
      <source>Tickets reopened at least once / tickets with a first reply, among tickets whose source records reopening; undefined where none does.</source>
      <translation>在會記錄重新開啟的來源中，至少重新開啟一次的工單 ÷ 有首次回覆的工單；沒有這種來源時無定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>A champion left within the last 30 days and nobody else is one; due 7 days after.</source>
      <translation>最近 30 天內有擁護者離開，且沒有其他擁護者；期限為其後 7 天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>A meeting today that has no note yet.</source>
      <translation>今天的會議還沒有會議記錄。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>A paid contract ended within the last 180 days and its renewal has no outcome.</source>
      <translation>付費合約在最近 180 天內結束，而續約沒有結果。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>An NPS answer of 0 to 6 within the last 90 days that nobody has answered; due 2 days after it was given.</source>
      <translation>最近 90 天內有 0 到 6 分的 NPS 回答，尚無人回覆；期限為回答後 2 天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>An invoice due {day} is not paid.</source>
      <translation>{day}到期的帳單尚未付款。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>An invoice whose due day has passed within the last year and that is neither paid nor settled.</source>
      <translation>到期日在最近一年內已過，且未付款也未結清的帳單。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>An open milestone of an onboarding project under way whose forecast, else target, is within 7 days; now when that day has come or passed.</source>
      <translation>進行中的導入專案裡，預計日（沒有時為目標日）在 7 天以內的未完成里程碑；當日已到或已過者需立即處理。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>An open task that is not snoozed and due within 7 days; now when it is due today or late.</source>
      <translation>未延後、7 天內到期的未完成待辦；今天到期或已逾期者需立即處理。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>An override of the health ends within 7 days; now on its last day.</source>
      <translation>健康分數的覆寫在 7 天內結束；最後一天需立即處理。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Follow-up: {title}</source>
      <translation>後續待辦：{title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Health fell {fall} points since {day}, from {before} to {score}.</source>
      <translation>健康分數自{day}起下降 {fall} 分，從 {before} 到 {score}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Invoice {number} of {day} is not paid.</source>
      <translation>{day}的帳單 {number} 尚未付款。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>More days without a touch than the cadence; now from one and a half times the cadence. Days count from the last touch, else from the day the account came into the book; customers whose contracts have all ended are left out.</source>
      <translation>未聯絡的天數超過聯絡間隔；達間隔的一倍半起需立即處理。天數從上次聯絡起算，沒有時從客戶加入客戶簿之日起算；合約全部結束的客戶不計入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>No touch for {days} days, the cadence is {cadence}.</source>
      <translation>已 {days} 天沒有聯絡，聯絡間隔為 {cadence} 天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>No touch in its {days} days in the book, the cadence is {cadence}.</source>
      <translation>加入客戶簿 {days} 天以來沒有聯絡，聯絡間隔為 {cadence} 天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Notice ended {day} and the renewal is not decided.</source>
      <translation>通知期限 {day} 已過，續約尚未決定。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Notice ends {day} and the renewal is not decided.</source>
      <translation>通知期限{day}，續約尚未決定。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Renews by itself unless ended by {day}.</source>
      <translation>{day}前未終止就自動續約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Somebody gave NPS {score} on {day} and nobody has answered.</source>
      <translation>有人在 {day} 給了 NPS {score} 分，尚無人回覆。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The contract ended {day} and its outcome is not recorded.</source>
      <translation>合約已於{day}結束，結果尚未記錄。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The contract ends {day} and the renewal is not decided.</source>
      <translation>合約於 {day} 結束，續約尚未決定。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The health score is at least 15 points below its highest of the last 30 days, and the account pays.</source>
      <translation>健康分數比最近 30 天的最高分低至少 15 分，且客戶付費。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The last day to act on a contract's end is at most 45 days ahead, or has passed without auto-renew, and the renewal is not decided; now from 14 days before.</source>
      <translation>合約結束前的通知期限在 45 天以內，或已過而沒有自動續約，且續約尚未決定；14 天前起需立即處理。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The last pulse expires within 7 days, or expired at most 30 days ago: after as many days as the health model lets a pulse count, else 90.</source>
      <translation>最近一次脈動判斷在 7 天內到期，或到期未滿 30 天：有效天數依健康分數模型，沒有時為 90 天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The override of the health, {reason}, ends {day}.</source>
      <translation>健康分數的覆寫（{reason}）於{day}結束。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The pulse of {given_on} expired {day}.</source>
      <translation>{given_on}的脈動判斷已於{day}到期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The pulse of {given_on} expires {day}.</source>
      <translation>{given_on}的脈動判斷於{day}到期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Waiting for {person}: {title}</source>
      <translation>等待 {person}：{title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Your follow-up of {day}: {title}</source>
      <translation>{day}的後續事項：{title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{person} gave NPS {score} on {day} and nobody has answered.</source>
      <translation>{person} {day}給 NPS {score} 分，尚未有人回覆。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{person} left, a champion. Nobody else is known.</source>
      <translation>擁護者 {person} 已離開，沒有其他已知的聯絡人。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{person} left, a champion. One contact remains.</source>
      <translation>擁護者 {person} 已離開，還有 1 位聯絡人。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{person} left, a champion. {n} contacts remain.</source>
      <translation>擁護者 {person} 已離開，還有 {n} 位聯絡人。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{title} is due {day}.</source>
      <translation>{title} 的期限是 {day}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{title} was due {day} and is not reached.</source>
      <translation>{title} 的期限{day}已過，尚未達成。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{title}, today at {time}.</source>
      <translation>{title}，今天 {time}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{title}, today.</source>
      <translation>{title}，今天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_comparison.py" />
      <source>Look at an account</source>
      <translation>查看客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>Delete {count} accounts</source>
      <translation>刪除 {count} 個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>Delete {name}</source>
      <translation>刪除 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>Edit {count} accounts</source>
      <translation>編輯 {count} 個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>Edit {name}</source>
      <translation>編輯 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>New account {name}</source>
      <translation>新增客戶 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/advocacy.py" />
      <source>Add the advocacy {name}</source>
      <translation>新增口碑推薦 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/advocacy.py" />
      <source>Delete the advocacy {name}</source>
      <translation>刪除口碑推薦 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/advocacy.py" />
      <source>Edit the advocacy {name}</source>
      <translation>編輯口碑推薦 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/articles.py" />
      <source>Add the article {title}</source>
      <translation>新增文章「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/articles.py" />
      <source>Delete the article {title}</source>
      <translation>刪除文章「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/articles.py" />
      <source>Edit the article {title}</source>
      <translation>編輯文章「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/articles.py" />
      <source>Verify the article {title}</source>
      <translation>驗證文章「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/attachments.py" />
      <source>Attach {name}</source>
      <translation>附加 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/attachments.py" />
      <source>Remove the attachment {name}</source>
      <translation>移除附件 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/book.py" />
      <source>Change a preference of the book</source>
      <translation>變更客戶簿的偏好設定</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/book.py" />
      <source>Delete the rate of {currency}</source>
      <translation>刪除 {currency} 的匯率</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/book.py" />
      <source>Set the rate of {currency}</source>
      <translation>設定 {currency} 的匯率</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/capture.py" />
      <source>Capture {title}</source>
      <translation>速記「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>Earliest end over the contracts active on the day.</source>
      <translation>當日生效中合約裡最早的結束日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>MRR at the close of the day, both by the rates of the second date.</source>
      <translation>當日結束時的 MRR，兩者皆用第二個日期的匯率。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>Meeting notes and answered conversations after the first date and up to the second; internal notes are left out.</source>
      <translation>第一個日期之後、到第二個日期為止的會議記錄與有回應的對話，不含內部備註。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>Survey answers after the first date and up to the second.</source>
      <translation>第一個日期之後、到第二個日期為止的調查回答。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>The score kept for the day, by the model in use then; none before scores were kept.</source>
      <translation>當日保留的分數，依當時使用的模型；開始保留分數之前沒有。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>Tickets created after the first date and up to the second.</source>
      <translation>第一個日期之後、到第二個日期為止建立的工單。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>Tickets solved after the first date and up to the second.</source>
      <translation>第一個日期之後、到第二個日期為止解決的工單。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>new, reactivated, expanded, contracted, churned by its one movement between the dates; same without one.</source>
      <translation>依兩個日期之間的唯一變動分為新客戶、重新啟用、擴增、縮減、流失；沒有變動時為相同。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contacts.py" />
      <source>Add the contact {name}</source>
      <translation>新增聯絡人 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contacts.py" />
      <source>Delete the contact {name}</source>
      <translation>刪除聯絡人 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contacts.py" />
      <source>Edit the contact {name}</source>
      <translation>編輯聯絡人 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contracts.py" />
      <source>Add the contract {name}</source>
      <translation>新增合約 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contracts.py" />
      <source>Delete the contract {name}</source>
      <translation>刪除合約 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contracts.py" />
      <source>Edit the contract {name}</source>
      <translation>編輯合約 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/conversations.py" />
      <source>Delete the conversation {title}</source>
      <translation>刪除對話「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/conversations.py" />
      <source>Edit the conversation {title}</source>
      <translation>編輯對話「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/conversations.py" />
      <source>Log the conversation {title}</source>
      <translation>記錄對話「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/custom_fields.py" />
      <source>Delete a field</source>
      <translation>刪除欄位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/custom_fields.py" />
      <source>New field {label}</source>
      <translation>新增欄位 {label}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/custom_fields.py" />
      <source>Rename a field to {label}</source>
      <translation>將欄位改名為 {label}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/drafts.py" />
      <source>Keep a draft</source>
      <translation>保留草稿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/drafts.py" />
      <source>Throw a draft away</source>
      <translation>捨棄草稿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/engagement.py" />
      <source>Set the cadence of the tier {tier}</source>
      <translation>設定等級 {tier} 的聯絡間隔</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/engagement.py" />
      <source>Set the cadence of {name}</source>
      <translation>設定 {name} 的聯絡間隔</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/feedback.py" />
      <source>Answer the feedback of {name}</source>
      <translation>回覆 {name} 的意見回饋</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/feedback.py" />
      <source>Delete the feedback of {name}</source>
      <translation>刪除 {name} 的意見回饋</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/feedback.py" />
      <source>Edit the feedback of {name}</source>
      <translation>編輯 {name} 的意見回饋</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/feedback.py" />
      <source>Take down feedback of {name}</source>
      <translation>記下 {name} 的意見回饋</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/feedback.py" />
      <source>Take feedback from the {noun} {title}</source>
      <translation>從{noun}「{title}」取出意見回饋</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/growth_opportunities.py" />
      <source>Add the opportunity {name}</source>
      <translation>新增成長機會 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/growth_opportunities.py" />
      <source>Close the opportunity {name} as lost</source>
      <translation>將成長機會 {name} 結案：未成交</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/growth_opportunities.py" />
      <source>Close the opportunity {name} as won</source>
      <translation>將成長機會 {name} 結案：成交</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/growth_opportunities.py" />
      <source>Delete the opportunity {name}</source>
      <translation>刪除成長機會 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/growth_opportunities.py" />
      <source>Edit the opportunity {name}</source>
      <translation>編輯成長機會 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/growth_opportunities.py" />
      <source>Reopen the opportunity {name}</source>
      <translation>重新開啟成長機會 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Delete the pulse of {name}</source>
      <translation>刪除 {name} 的脈動判斷</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Edit the draft of the health model</source>
      <translation>編輯健康分數模型的草稿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Edit the pulse of {name}</source>
      <translation>編輯 {name} 的脈動判斷</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>End the override of {name}</source>
      <translation>結束 {name} 的覆寫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Override the health of {name}</source>
      <translation>覆寫 {name} 的健康級別</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Pulse of {name}</source>
      <translation>{name} 的脈動判斷</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Throw away the draft of the health model</source>
      <translation>捨棄健康分數模型的草稿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Use the health model {version}</source>
      <translation>採用健康分數模型 {version}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/holidays.py" />
      <source>Delete {count} holidays</source>
      <translation>刪除 {count} 個假日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/holidays.py" />
      <source>Holidays of {country}: {count}</source>
      <translation>{country} 的假日：{count}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/imports.py" />
      <source>Import files: {count}</source>
      <translation>匯入檔案：{count}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/invoices.py" />
      <source>Add the invoice {number}</source>
      <translation>新增帳單 {number}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/invoices.py" />
      <source>Delete the invoice {number}</source>
      <translation>刪除帳單 {number}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/invoices.py" />
      <source>Edit the invoice {number}</source>
      <translation>編輯帳單 {number}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/invoices.py" />
      <source>Record that the invoice {number} is paid</source>
      <translation>記錄帳單 {number} 已付款</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/lifecycle_stages.py" />
      <source>Delete the stage {stage}</source>
      <translation>刪除階段 {stage}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/lifecycle_stages.py" />
      <source>Edit the stage {stage}</source>
      <translation>編輯階段 {stage}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/lifecycle_stages.py" />
      <source>Move {name} to the stage {stage}</source>
      <translation>將 {name} 移到階段 {stage}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/meetings.py" />
      <source>Add the meeting {title}</source>
      <translation>新增會議「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/meetings.py" />
      <source>Cancel the meeting {title}</source>
      <translation>取消會議「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/meetings.py" />
      <source>Delete the meeting {title}</source>
      <translation>刪除會議「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/meetings.py" />
      <source>Edit the meeting {title}</source>
      <translation>編輯會議「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/meetings.py" />
      <source>Hold the meeting {title}</source>
      <translation>舉行會議「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>Accounts in the book that were customers at the close of the last day: those whose customer-since date is not later, or not known.</source>
      <translation>客戶簿中在最後一天結束時是客戶者：成為客戶日期不晚於該日，或不明。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>Answers behind the CSAT.</source>
      <translation>CSAT 所依據的回答數。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>Answers behind the NPS.</source>
      <translation>NPS 所依據的回答數。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>Currencies without a rate on the last day; their amounts are left out.</source>
      <translation>最後一天沒有匯率的貨幣，其金額不計入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>The scale of those answers: the one with the most, never several together.</source>
      <translation>這些回答的量表：回答最多的一種，從不合併多種。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>Their number.</source>
      <translation>數量。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>Tickets created within the period, by the reader's calendar day.</source>
      <translation>期間內建立的工單，以讀者所在地的日期計。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Add the milestone {title}</source>
      <translation>新增里程碑「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Bring back the milestone {title}</source>
      <translation>放回里程碑「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Delete {count} milestones</source>
      <translation>刪除 {count} 個里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Edit the milestone {title}</source>
      <translation>編輯里程碑「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Move the milestone {title}</source>
      <translation>移動里程碑「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Order the milestones of {name}</source>
      <translation>排列 {name} 的里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Reach the milestone {title}</source>
      <translation>達成里程碑「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Reopen the milestone {title}</source>
      <translation>重新開啟里程碑「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Set the target of {title}</source>
      <translation>設定「{title}」的目標日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Skip the milestone {title}</source>
      <translation>略過里程碑「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/notes.py" />
      <source>Delete the note {title}</source>
      <translation>刪除會議記錄「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/notes.py" />
      <source>Edit the note {title}</source>
      <translation>編輯會議記錄「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/notes.py" />
      <source>Write the note {title}</source>
      <translation>寫會議記錄「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Count the dates of {name} anew</source>
      <translation>重新推算 {name} 的日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Delete the project {name}</source>
      <translation>刪除專案 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Edit the project {name}</source>
      <translation>編輯專案 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Resume the project {name}</source>
      <translation>繼續專案 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Set the targets of {name} anew</source>
      <translation>重設 {name} 的目標日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Start onboarding: {name}</source>
      <translation>開始導入：{name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Stop the project {name}</source>
      <translation>中止專案 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_templates.py" />
      <source>Delete the onboarding template {name}</source>
      <translation>刪除導入範本 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_templates.py" />
      <source>Save the onboarding template {name}</source>
      <translation>儲存導入範本 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/orders.py" />
      <source>Add the order {name}</source>
      <translation>新增訂單 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/orders.py" />
      <source>Delete the order {name}</source>
      <translation>刪除訂單 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/orders.py" />
      <source>Edit the order {name}</source>
      <translation>編輯訂單 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Add the initiative {title}</source>
      <translation>新增行動方案「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Add the outcome {title}</source>
      <translation>新增成果「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Add the task {title}</source>
      <translation>新增待辦「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Add {title} to the ROI</source>
      <translation>將「{title}」加入 ROI</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Delete the initiative {title}</source>
      <translation>刪除行動方案「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Delete the outcome {title}</source>
      <translation>刪除成果「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Delete {title} of the ROI</source>
      <translation>從 ROI 刪除「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Edit the initiative {title}</source>
      <translation>編輯行動方案「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Edit the outcome {title}</source>
      <translation>編輯成果「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Edit {title} of the ROI</source>
      <translation>編輯 ROI 的「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Finish the initiative {title}</source>
      <translation>完成行動方案「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Move the initiative {title}</source>
      <translation>移動行動方案「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Move the outcome {title}</source>
      <translation>移動成果「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Move {title} of the ROI</source>
      <translation>移動 ROI 的「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_templates.py" />
      <source>Delete the plan template {name}</source>
      <translation>刪除計畫範本 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_templates.py" />
      <source>Save the plan template {name}</source>
      <translation>儲存計畫範本 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Close the success plan {name}</source>
      <translation>將成功計畫 {name} 結案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Delete a value of {subject}</source>
      <translation>刪除「{subject}」的一筆數值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Delete the objective {subject}</source>
      <translation>刪除目標「{subject}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Delete the success plan {name}</source>
      <translation>刪除成功計畫 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Edit the objective {subject}</source>
      <translation>編輯目標「{subject}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Edit the success plan {name}</source>
      <translation>編輯成功計畫 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Move the objective {subject}</source>
      <translation>移動目標「{subject}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Record a value of {subject}</source>
      <translation>記錄「{subject}」的數值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Reopen the success plan {name}</source>
      <translation>重新開啟成功計畫 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Rewrite the objective: {sentence}</source>
      <translation>改寫目標：{sentence}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Write the objective {subject}</source>
      <translation>寫目標「{subject}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Write the objective: {sentence}</source>
      <translation>寫目標：{sentence}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Write the success plan {name}</source>
      <translation>寫成功計畫 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/playbooks.py" />
      <source>Delete the playbook {name}</source>
      <translation>刪除行動手冊 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/playbooks.py" />
      <source>Save the playbook {name}</source>
      <translation>儲存行動手冊 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/playbooks.py" />
      <source>Start the playbook {name}</source>
      <translation>啟動行動手冊 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/precedences.py" />
      <source>Drop which system counts</source>
      <translation>取消系統的採信順序</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/precedences.py" />
      <source>Set which system counts</source>
      <translation>設定系統的採信順序</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_changes.py" />
      <source>Keep how the renewals stand</source>
      <translation>保留續約現況的快照</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Add the requirement {title}</source>
      <translation>新增要件「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Delete the requirement {title}</source>
      <translation>刪除要件「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Edit the renewal of {name}</source>
      <translation>編輯 {name} 的續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Lose {name}</source>
      <translation>記錄 {name} 已流失</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Met: {title}</source>
      <translation>已符合：{title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Not met after all: {title}</source>
      <translation>改為未符合：{title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Renew {name}</source>
      <translation>記錄 {name} 已續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Reopen the renewal of {name}</source>
      <translation>重新開啟 {name} 的續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Set a term for {name}</source>
      <translation>設定 {name} 的合約期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/risks.py" />
      <source>Add the risk {title}</source>
      <translation>新增風險「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/risks.py" />
      <source>Close the risk {title}</source>
      <translation>將風險「{title}」結案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/risks.py" />
      <source>Delete the risk {title}</source>
      <translation>刪除風險「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/risks.py" />
      <source>Edit the risk {title}</source>
      <translation>編輯風險「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/rules.py" />
      <source>Add the rule {name}</source>
      <translation>新增規則 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/rules.py" />
      <source>Delete the rule {name}</source>
      <translation>刪除規則 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/rules.py" />
      <source>Edit the rule {name}</source>
      <translation>編輯規則 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/rules.py" />
      <source>Start the rule {name}</source>
      <translation>啟動規則 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/rules.py" />
      <source>Start what the rules ask for</source>
      <translation>啟動規則要求的行動手冊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/rules.py" />
      <source>Switch the rule {name}</source>
      <translation>切換規則 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/sample.py" />
      <source>Make the sample</source>
      <translation>建立範例</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/segments.py" />
      <source>Delete segment {name}</source>
      <translation>刪除區隔 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/segments.py" />
      <source>Rename a segment to {name}</source>
      <translation>將區隔改名為 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/segments.py" />
      <source>Save segment {name}</source>
      <translation>儲存區隔 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/story.py" />
      <source>Keep the scores of the day</source>
      <translation>保留當日分數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/story_acts.py" />
      <source>Week of {day}</source>
      <translation>{day} 當週</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/story_contracts.py" />
      <source>Record that {name} left</source>
      <translation>記錄客戶 {name} 離開</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/story_signals.py" />
      <source>Answer the survey of {name}</source>
      <translation>回覆 {name} 的調查</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Delete the task {title}</source>
      <translation>刪除待辦「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Edit the task {title}</source>
      <translation>編輯待辦「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Finish the task {title}</source>
      <translation>完成待辦「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Finish {count} tasks</source>
      <translation>完成 {count} 件待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Plan {count} tasks anew</source>
      <translation>重新排定 {count} 件待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Reopen the task {title}</source>
      <translation>重新開啟待辦「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Snooze the task {title}</source>
      <translation>延後待辦「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/team.py" />
      <source>Add {name} to the account team</source>
      <translation>將 {name} 加入服務團隊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/team.py" />
      <source>Edit {name} of the account team</source>
      <translation>編輯服務團隊的 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/team.py" />
      <source>Take {name} off the account team</source>
      <translation>將 {name} 移出服務團隊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/templates.py" />
      <source>Delete the template {name}</source>
      <translation>刪除範本 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/templates.py" />
      <source>Save the template {name}</source>
      <translation>儲存範本 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/themes.py" />
      <source>Add the theme {name}</source>
      <translation>新增主題 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/themes.py" />
      <source>Delete the theme {name}</source>
      <translation>刪除主題 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/themes.py" />
      <source>Edit the theme {name}</source>
      <translation>編輯主題 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/themes.py" />
      <source>Gather the theme {name} under {into}</source>
      <translation>將主題 {name} 併入 {into}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/today_acts.py" />
      <source>Bring back {name}</source>
      <translation>將 {name} 放回清單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/today_acts.py" />
      <source>Done: {name}</source>
      <translation>已完成：{name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/today_acts.py" />
      <source>Snooze {name}</source>
      <translation>延後 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/unmatched.py" />
      <source>Forget {count} keys that nothing matched</source>
      <translation>捨棄 {count} 個沒有相符項目的識別值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/unmatched.py" />
      <source>Match {key} with {name}</source>
      <translation>將 {key} 對應到 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/unmatched.py" />
      <source>New account {key}</source>
      <translation>新增客戶 {key}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>Add contact</source>
      <translation>新增聯絡人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>No contacts yet. Add one, or import a file of contacts.</source>
      <translation>還沒有聯絡人。請新增，或匯入聯絡人檔案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>People</source>
      <translation>人員</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>Show as a list</source>
      <translation>以清單顯示</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>Show who reports to whom</source>
      <translation>顯示隸屬關係</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>{name} left the company: {what}.</source>
      <translation>{name} 已離開公司：{what}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>ARR</source>
      <translation>ARR</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Add contract</source>
      <translation>新增合約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Contract</source>
      <translation>合約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Contracts</source>
      <translation>合約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>End</source>
      <translation>結束</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Last day to act {day}</source>
      <translation>通知期限 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>MRR {mrr} × 12 = ARR {arr}</source>
      <translation>MRR {mrr} × 12 = ARR {arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>No contracts yet. Add one, or import a file of contracts.</source>
      <translation>還沒有合約。請新增，或匯入合約檔案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>No rate for {currencies}: not in ARR</source>
      <translation>沒有 {currencies} 的匯率，未計入 ARR</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Past its notice, will renew unless terminated: {names}</source>
      <translation>已過通知期限，不終止就會續約：{names}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Show {n} more that ended</source>
      <translation>再顯示 {n} 份已結束的合約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Start</source>
      <translation>開始</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>ended, outcome not recorded</source>
      <translation>已結束，沒有記錄結果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>evergreen</source>
      <translation>無期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>no rate</source>
      <translation>沒有匯率</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>none</source>
      <translation>無</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>none active</source>
      <translation>沒有生效中的合約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>notice until {day}</source>
      <translation>通知至 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>quantity {n}</source>
      <translation>數量 {n}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>renews itself</source>
      <translation>自動續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>trial</source>
      <translation>試用</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>{amount} each {period}</source>
      <translation>每{period} {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>{n} ended, outcome not recorded</source>
      <translation>{n} 份已結束，沒有記錄結果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/details_section.py" />
      <source>Details</source>
      <translation>詳細資料</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/details_section.py" />
      <source>The parent account is set in the list of accounts.</source>
      <translation>上層客戶在客戶清單中設定。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>Write a day as 2027-03-31.</source>
      <translation>請以 2027-03-31 的形式寫日期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>Write a number.</source>
      <translation>請寫數字。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>Write a time as 2027-03-31 14:30.</source>
      <translation>請以 2027-03-31 14:30 的形式寫時間。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>Write an amount in {currency}.</source>
      <translation>請寫 {currency} 的金額。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>not known</source>
      <translation>不清楚</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Champion</source>
      <translation>擁護者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Customer since</source>
      <translation>成為客戶日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Final</source>
      <translation>最終金額</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Forecast</source>
      <translation>預測</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Health</source>
      <translation>健康度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Last day to act</source>
      <translation>通知期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>MRR</source>
      <translation>MRR</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Next account of the list</source>
      <translation>清單中的下一個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Open tickets</source>
      <translation>未結工單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Parent account: {name}</source>
      <translation>上層客戶：{name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Previous account of the list</source>
      <translation>清單中的上一個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Renews</source>
      <translation>續約日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Start of the first paid contract.</source>
      <translation>第一份付費合約的開始日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>The earliest end of the active recurring contracts.</source>
      <translation>生效中的經常性合約裡最早的結束日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>The earliest notice deadline of the active contracts; the end where no notice is known.</source>
      <translation>生效中合約裡最早的通知期限；不知道通知期時為結束日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Tickets not solved yet.</source>
      <translation>尚未解決的工單。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Who speaks for us inside; the last touch that they attended.</source>
      <translation>在客戶內部為我方說話的人，以及其上次參與的聯絡。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>as 12 months ago</source>
      <translation>與 12 個月前相同</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>last touch {when}</source>
      <translation>上次聯絡 {when}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>no active contract</source>
      <translation>沒有生效中的合約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>no contract has an end</source>
      <translation>沒有合約有結束日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>no contract yet</source>
      <translation>還沒有合約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>no touch yet</source>
      <translation>還沒有聯絡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>nobody yet</source>
      <translation>還沒有人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>overridden until {day}</source>
      <translation>覆寫至 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>passed {when}</source>
      <translation>已過（{when}）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>target {target}</source>
      <translation>目標 {target}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>without {currencies}: no rate</source>
      <translation>不含 {currencies}：沒有匯率</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{amount}: ARR / 12.</source>
      <translation>{amount}：ARR ÷ 12。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{amount}: active recurring charges over a year, without trials and one-time fees.</source>
      <translation>{amount}：生效中經常性費用的一年總額，不含試用與一次性費用。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{category} {percent} %, target {target}</source>
      <translation>{category} {percent}%，目標 {target}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{change} in 12 months</source>
      <translation>12 個月 {change}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{change} in 30 days, {known}</source>
      <translation>30 天 {change}，{known}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{created} created in 12 months</source>
      <translation>12 個月內建立 {created} 件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{known} known</source>
      <translation>涵蓋率 {known}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{name} left the company</source>
      <translation>{name} 已離開公司</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{n} contracts, {currency}</source>
      <translation>{n} 份合約，{currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{place} of {count}</source>
      <translation>第 {place} 個，共 {count} 個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{title} ({keys})</source>
      <translation>{title} ({keys})</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{when}, renews itself</source>
      <translation>{when}，自動續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Capped at {band}: {rule} ({source}: {value})</source>
      <translation>上限為{band}：{rule}（{source}：{value}）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Give a pulse  P</source>
      <translation>脈動判斷  P</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Health from {day}: {then}; now {now}.</source>
      <translation>{day}的健康分數為 {then}，現在 {now}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Health over 12 months, now {now}.</source>
      <translation>12 個月的健康分數，現在 {now}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Is {account} getting better?</source>
      <translation>{account} 有好轉嗎？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Overridden to {band} until {day}: {reason}</source>
      <translation>已覆寫為{band}，至 {day}：{reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Override</source>
      <translation>覆寫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Pulse {band}, {day}: {reason} · {counts}</source>
      <translation>脈動判斷 {band}，{day}：{reason} · {counts}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>The score if all that has no data were 0: {low}; if it were 100: {high}.</source>
      <translation>沒有資料的項目全為 0 時的分數：{low}；全為 100 時：{high}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>bounds {low}–{high} · model v{version}</source>
      <translation>範圍 {low}–{high} · 模型 v{version}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>counts until {day}</source>
      <translation>計入至 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>no longer counts</source>
      <translation>不再計入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>no score, {known} known</source>
      <translation>沒有分數，涵蓋率 {known}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>{band}, no score, {known} known</source>
      <translation>{band}，沒有分數，涵蓋率 {known}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>{words}, {change} in 30 days</source>
      <translation>{words}，30 天 {change}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>A draft of {moment} was kept: “{start}”</source>
      <translation>保留了 {moment} 的草稿：「{start}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Continue</source>
      <translation>繼續</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Nothing yet: write a note, or import tickets, contracts and answers.</source>
      <translation>還沒有內容。請寫會議記錄，或匯入工單、合約與回答。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Saved {time}</source>
      <translation>{time} 已儲存</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Throw away</source>
      <translation>捨棄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Write a note</source>
      <translation>寫會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Write a note…</source>
      <translation>寫會議記錄…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Because of</source>
      <translation>原因</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Change</source>
      <translation>變動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Click a month to see its contracts.</source>
      <translation>按一下月份即可查看當月的合約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>MRR by month</source>
      <translation>每月 MRR</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>MRR by month over 24 months: from {first} to {last}, {rises} rises, {falls} falls.</source>
      <translation>24 個月的每月 MRR：從 {first} 到 {last}，上升 {rises} 次，下降 {falls} 次。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Month to</source>
      <translation>月底</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>No paid contract yet: MRR begins with the first one.</source>
      <translation>還沒有付費合約，MRR 從第一份開始計算。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Show as chart</source>
      <translation>以圖表顯示</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Show as table</source>
      <translation>以表格顯示</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>To {day}: {what}.</source>
      <translation>到 {day}：{what}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>cancellation: {reason}</source>
      <translation>解約：{reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>churn {amount}</source>
      <translation>流失 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>contraction {amount}</source>
      <translation>縮減 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>expansion {amount}</source>
      <translation>擴增 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>new {amount}</source>
      <translation>新客戶 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>no change in 24 months</source>
      <translation>24 個月內沒有變動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>no reason</source>
      <translation>沒有原因</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>nothing changed</source>
      <translation>沒有變動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>reactivation {amount}</source>
      <translation>重新啟用 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>{change} by {day}</source>
      <translation>到 {day} {change}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>{contract} ended</source>
      <translation>{contract} 結束</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>{contract} started</source>
      <translation>{contract} 開始</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_place.py" />
      <source>Back to the note</source>
      <translation>回到會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_place.py" />
      <source>Could not be kept: {reason}</source>
      <translation>無法保留：{reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>Milestone</source>
      <translation>里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>Milestones of {project}</source>
      <translation>{project} 的里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>New project</source>
      <translation>新專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>No onboarding project. One begins from a template.</source>
      <translation>沒有導入專案，請從範本開始。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>Onboarding</source>
      <translation>導入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>Slip</source>
      <translation>延誤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>first value on target</source>
      <translation>首次價值準時達成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>first value reached</source>
      <translation>已達成首次價值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>first value {n} days early</source>
      <translation>首次價值提早 {n} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>first value {n} days late</source>
      <translation>首次價值延誤 {n} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>skipped</source>
      <translation>已略過</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>{done} of {all} done</source>
      <translation>{all} 個中完成 {done} 個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>{first} to {last}, line is today</source>
      <translation>{first} 到 {last}，直線為今天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>{n} more projects</source>
      <translation>還有 {n} 個專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>{n} projects, none active</source>
      <translation>{n} 個專案，都不在進行中</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Accounts</source>
      <translation>客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Choose a note, conversation, ticket or answer of the timeline first.</source>
      <translation>請先在時間軸選擇會議記錄、對話、工單或回答。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Close  Esc</source>
      <translation>關閉  Esc</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Close the note</source>
      <translation>關閉會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Note</source>
      <translation>會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>This account is no longer in the book. Undo may bring it back.</source>
      <translation>這個客戶已不在客戶簿中，復原也許能找回來。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Write note  N</source>
      <translation>寫會議記錄  N</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_table.py" />
      <source>Agreed: every {n} days.</source>
      <translation>約定：每 {n} 天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_table.py" />
      <source>Enter: open. L: left the company.</source>
      <translation>Enter：開啟。L：已離開公司。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_table.py" />
      <source>Last touch {when}.</source>
      <translation>上次聯絡 {when}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_table.py" />
      <source>Reports to {name}.</source>
      <translation>直屬主管：{name}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_table.py" />
      <source>left {day}</source>
      <translation>{day} 離開</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Beyond their cadence: {names} and {n} more. Get in touch.</source>
      <translation>已超過聯絡間隔：{names} 與另外 {n} 人。請聯絡。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Beyond their cadence: {names}. Get in touch.</source>
      <translation>已超過聯絡間隔：{names}。請聯絡。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Champion {name} left on {day}. Find the next one.</source>
      <translation>擁護者 {name} 已於 {day} 離開。請找出下一位。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Each touch of 180 days adds weight (meeting 1, call 0.8, chat 0.4, e-mail 0.3) × 0.5^(age / 60 days), × 1.25 when they started it. Sentiment is no part of it.</source>
      <translation>180 天內的每次聯絡增加權重（會議 1，通話 0.8，聊天 0.4，電子郵件 0.3）× 0.5^(天數 ÷ 60)，由對方發起時 × 1.25。態度不計入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>No champion. Who speaks for us inside?</source>
      <translation>沒有擁護者。誰在內部為我方說話？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>No executive in {n} days. Invite {name}.</source>
      <translation>{n} 天內沒有聯絡過高階主管。請邀請 {name}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>No executive sponsor, no economic buyer. Who signs?</source>
      <translation>沒有高階贊助人，也沒有預算決策者。誰會簽約？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Nobody was touched in {n} days. Talk to two people.</source>
      <translation>{n} 天內沒有聯絡任何人。請與兩個人談談。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Single thread: only {name} in {n} days. Find a second.</source>
      <translation>單線聯絡：{n} 天內只有 {name}。請找第二位。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Strength {score}, {word}</source>
      <translation>關係強度 {score}，{word}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Strength: no touch in 180 days</source>
      <translation>關係強度：180 天內沒有聯絡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Touch every {n} days</source>
      <translation>每 {n} 天聯絡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>every account</source>
      <translation>所有客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>no champion is left</source>
      <translation>沒有擁護者了</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>no executive is left</source>
      <translation>沒有高階主管了</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>none yet</source>
      <translation>還沒有</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>nothing else is missing</source>
      <translation>沒有其他缺口</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>this account</source>
      <translation>這個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>tier {tier}</source>
      <translation>等級 {tier}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>{n} people report to nobody who is there</source>
      <translation>{n} 人的直屬主管已不在</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Σ {total} → 100 × (1 − e^(−{total} / {squash})) = {score}</source>
      <translation>Σ {total} → 100 × (1 − e^(−{total} ÷ {squash})) = {score}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/person_view.py" />
      <source>Left the company</source>
      <translation>已離開公司</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/person_view.py" />
      <source>What makes the strength</source>
      <translation>關係強度的計算</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/person_view.py" />
      <source>{n} older touches</source>
      <translation>{n} 次較早的聯絡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/plan_section.py" />
      <source>No plan says yet what this customer wants to reach. Write one, or begin with:</source>
      <translation>還沒有計畫說明這個客戶想達成什麼。請寫一份，或從這裡開始：</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/plan_section.py" />
      <source>Open</source>
      <translation>開啟</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/plan_section.py" />
      <source>Success plan</source>
      <translation>成功計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/plan_section.py" />
      <source>Write a plan</source>
      <translation>寫計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/plan_section.py" />
      <source>{n} more plans</source>
      <translation>還有 {n} 份計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_form.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_form.py" />
      <source>Delete</source>
      <translation>刪除</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_form.py" />
      <source>Save</source>
      <translation>儲存</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Add feedback</source>
      <translation>新增意見回饋</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Add invoice</source>
      <translation>新增帳單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Add opportunity</source>
      <translation>新增成長機會</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Advocacy</source>
      <translation>口碑推薦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Amount</source>
      <translation>金額</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Channel</source>
      <translation>管道</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Closes on</source>
      <translation>預計結案日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Conversations</source>
      <translation>對話</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Decision</source>
      <translation>決定</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Due</source>
      <translation>期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Feedback</source>
      <translation>意見回饋</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Growth and advocacy</source>
      <translation>成長與口碑推薦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Invoice</source>
      <translation>帳單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Invoices</source>
      <translation>帳單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Last conversations</source>
      <translation>最近的對話</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Opportunities</source>
      <translation>成長機會</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Opportunity</source>
      <translation>成長機會</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Order</source>
      <translation>訂單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Ordered on</source>
      <translation>下單日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Orders</source>
      <translation>訂單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Orders and invoices</source>
      <translation>訂單與帳單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Stage</source>
      <translation>階段</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>State</source>
      <translation>狀態</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Theme</source>
      <translation>主題</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Voice</source>
      <translation>客戶之聲</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>deal lost</source>
      <translation>未成交</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>not answered</source>
      <translation>未回應</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>of {day}</source>
      <translation>{day}開立</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>overdue</source>
      <translation>逾期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>paid {day}</source>
      <translation>{day}付款</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>still open</source>
      <translation>未結</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>unpaid</source>
      <translation>未付款</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>won</source>
      <translation>成交</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} advocacies</source>
      <translation>{n} 項口碑推薦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} closed opportunities</source>
      <translation>{n} 個已結案的成長機會</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} complaints without an answer</source>
      <translation>{n} 則未回覆的客訴</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} conversations</source>
      <translation>{n} 段對話</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} feedback</source>
      <translation>{n} 則意見回饋</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} invoices</source>
      <translation>{n} 張帳單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} open opportunities</source>
      <translation>{n} 個未結案的成長機會</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} orders</source>
      <translation>{n} 筆訂單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} overdue</source>
      <translation>逾期 {n} 張</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Close as lost  L</source>
      <translation>結案：已流失  L</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Close as won  W</source>
      <translation>結案：已續約  W</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Edit</source>
      <translation>編輯</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Last day to act {day} ({when}), ends {end}.</source>
      <translation>通知期限 {day}（{when}），{end} 結束。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>No paid contract has an end, so there is nothing to renew.</source>
      <translation>沒有付費合約有結束日，因此沒有可續約的項目。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Renewal</source>
      <translation>續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Requirements</source>
      <translation>要件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Target {target}, forecast {forecast} a year.</source>
      <translation>每年目標 {target}，預測 {forecast}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>{category} {percent} %</source>
      <translation>{category} {percent}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>{contract}, ends {day}</source>
      <translation>{contract}，{day} 結束</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>{done} of {all} tasks done</source>
      <translation>{all} 件待辦中已完成 {done} 件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>{met} of {all} requirements met</source>
      <translation>{all} 項要件中已符合 {met} 項</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/right_column.py" />
      <source>Facts of the account</source>
      <translation>客戶的資料</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>ARR {then} → {now}</source>
      <translation>ARR {then} → {now}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Between</source>
      <translation>期間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Compare two dates</source>
      <translation>比較兩個日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Contacts</source>
      <translation>聯絡人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Days with use</source>
      <translation>使用天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Fields edited</source>
      <translation>已編輯的欄位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>First day</source>
      <translation>第一個日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Milestones reached</source>
      <translation>已達成的里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Outcomes confirmed</source>
      <translation>已確認的成果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Second day</source>
      <translation>第二個日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Since {day}</source>
      <translation>自{day}起</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Survey answers</source>
      <translation>調查回答</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>The first day has to be before the second.</source>
      <translation>第一個日期必須早於第二個日期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Touches</source>
      <translation>聯絡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>forecast {then} → {now}</source>
      <translation>預測 {then} → {now}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>health {then} → {now}</source>
      <translation>健康分數 {then} → {now}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>no score was kept</source>
      <translation>沒有保留分數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{new} new, {solved} solved</source>
      <translation>新增 {new}，解決 {solved}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} answers</source>
      <translation>{n} 份回答</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} fields edited</source>
      <translation>編輯 {n} 個欄位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} milestones</source>
      <translation>{n} 個里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} new tickets</source>
      <translation>{n} 件新工單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} outcomes</source>
      <translation>{n} 個成果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} solved</source>
      <translation>解決 {n} 件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} touches</source>
      <translation>聯絡 {n} 次</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n}, before {before}</source>
      <translation>{n}，之前 {before}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n}, {us} by us</source>
      <translation>{n}，我方發起 {us}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>CSAT</source>
      <translation>CSAT</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>CSAT, scale {scale}</source>
      <translation>CSAT，量表 {scale}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Calendar time, medians. Point at a figure for its definition.</source>
      <translation>以日曆時間計的中位數。游標指到數字上可看定義。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>First reply, median</source>
      <translation>首次回覆，中位數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Last 12 months</source>
      <translation>最近 12 個月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>NPS</source>
      <translation>NPS</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>No tickets and no answers yet: import them from files.</source>
      <translation>還沒有工單和回答，請從檔案匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Open now</source>
      <translation>目前未結</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Reopened</source>
      <translation>重新開啟</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Resolution, median</source>
      <translation>解決，中位數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Support and surveys</source>
      <translation>支援與調查</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Support figures</source>
      <translation>支援數字</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Tickets created</source>
      <translation>建立的工單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>first reply {time}</source>
      <translation>首次回覆 {time}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>n</source>
      <translation>n</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>{open} open, {created} in 12 months</source>
      <translation>未結 {open} 件，12 個月內 {created} 件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>Add task</source>
      <translation>新增待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>Enter or a click: done.</source>
      <translation>按 Enter 或按一下：完成。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>New task</source>
      <translation>新增待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>No open tasks.</source>
      <translation>沒有未完成的待辦。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>Tasks</source>
      <translation>待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>What is to do? Enter adds it, Esc does not.</source>
      <translation>要做什麼？Enter 新增，Esc 取消。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>milestone</source>
      <translation>里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>milestone “{title}”</source>
      <translation>里程碑「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>none open</source>
      <translation>沒有未完成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>note</source>
      <translation>會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>note “{title}”</source>
      <translation>會議記錄「{title}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>plan</source>
      <translation>計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>plan “{objective}”</source>
      <translation>計畫「{objective}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>renewal</source>
      <translation>續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>{n} open</source>
      <translation>{n} 件未完成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>{open}, next {when}</source>
      <translation>{open}，下一件 {when}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/team_part.py" />
      <source>Add to the team</source>
      <translation>加入服務團隊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/team_part.py" />
      <source>Our team</source>
      <translation>我方服務團隊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_list.py" />
      <source>Timeline</source>
      <translation>時間軸</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>, confirmed by {name}</source>
      <translation>，由 {name} 確認</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Cancellation</source>
      <translation>解約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Changes</source>
      <translation>變更</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>First reply {time}</source>
      <translation>首次回覆 {time}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Health overridden: {band}</source>
      <translation>健康級別已覆寫：{band}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Invoice paid</source>
      <translation>帳單已付款</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Invoice {number}</source>
      <translation>帳單 {number}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Invoice {number} paid</source>
      <translation>帳單 {number} 已付款</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Notes</source>
      <translation>會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Order {number}</source>
      <translation>訂單 {number}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Progress</source>
      <translation>進度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Pulse: {band}</source>
      <translation>脈動判斷：{band}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Purchases</source>
      <translation>購買</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Redo: {act}</source>
      <translation>重做：{act}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Stage: {stage}</source>
      <translation>階段：{stage}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Surveys</source>
      <translation>調查</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Ticket without a subject</source>
      <translation>沒有主旨的工單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Tickets</source>
      <translation>工單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Today</source>
      <translation>今日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Undo: {act}</source>
      <translation>復原：{act}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>answered</source>
      <translation>已回覆</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>bad</source>
      <translation>差</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>closes {day}</source>
      <translation>預計 {day} 結案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>due {day}</source>
      <translation>期限 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>escalated</source>
      <translation>已升級處理</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>feedback</source>
      <translation>意見回饋</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>first value</source>
      <translation>首次價值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>good</source>
      <translation>好</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>growth opportunity</source>
      <translation>成長機會</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>objective {state}</source>
      <translation>目標：{state}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>outcome {state}</source>
      <translation>成果：{state}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>refund {amount}</source>
      <translation>退款 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>reopened {n} times</source>
      <translation>重新開啟 {n} 次</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>solved in {time}</source>
      <translation>{time}內解決</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>they began</source>
      <translation>對方發起</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>ticket</source>
      <translation>工單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>undone</source>
      <translation>已復原</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>until {day}</source>
      <translation>至 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>we began</source>
      <translation>我方發起</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{contract} starts</source>
      <translation>{contract} 開始</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{field} changed</source>
      <translation>{field} 變更</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{field}: {after}</source>
      <translation>{field}：{after}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{field}: {before} removed</source>
      <translation>{field}：移除 {before}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{field}: {before} → {after}</source>
      <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{kind} {score} of {top}</source>
      <translation>{kind} {score} 分，滿分 {top} 分</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} days</source>
      <translation>{n} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} days early</source>
      <translation>提早 {n} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} days late</source>
      <translation>逾期 {n} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} hours</source>
      <translation>{n} 小時</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} minutes</source>
      <translation>{n} 分鐘</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} replies</source>
      <translation>{n} 則回覆</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} seconds</source>
      <translation>{n} 秒</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>90 d before</source>
      <translation>之前 90 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Before</source>
      <translation>之前</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Days used</source>
      <translation>使用天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Days with use in the last 90, and in the 90 before.</source>
      <translation>最近 90 天與之前 90 天中有使用的天數。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Days with use {days} of 90, before {before}. Features used {now}, before {then}.</source>
      <translation>90 天中有 {days} 天使用，之前 {before} 天。使用 {now} 項功能，之前 {then} 項。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Feature</source>
      <translation>功能</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Features</source>
      <translation>功能</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Last 90 d</source>
      <translation>最近 90 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Last used</source>
      <translation>上次使用</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Metrics</source>
      <translation>指標</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>No usage yet: import usage files.</source>
      <translation>還沒有用量，請匯入用量檔案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Sum of the daily values. Enter shows it in the chart.</source>
      <translation>每日數值的總和。按 Enter 顯示在圖表中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Sum over days</source>
      <translation>每日總和</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Usage</source>
      <translation>用量</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Week to {day}: {value}</source>
      <translation>到 {day} 的一週：{value}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>none in 90 days, last {when}</source>
      <translation>90 天內沒有，上次 {when}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>{days} of {all} days, {features} features</source>
      <translation>{all} 天中 {days} 天，{features} 項功能</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>{metric} a week, 26 weeks</source>
      <translation>每週 {metric}，26 週</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>{metric}, sum by week over 26 weeks: {last} in the last 90 days, {before} before.</source>
      <translation>{metric}，26 週的每週總和：最近 90 天 {last}，之前 {before}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>{n} more features were used at some time.</source>
      <translation>另有 {n} 項功能曾經使用。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>n/a</source>
      <translation>不適用</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>Clear selection</source>
      <translation>清除選取</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>Export</source>
      <translation>匯出</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>Group</source>
      <translation>分組</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>New account</source>
      <translation>新增客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>Selected: {accounts}</source>
      <translation>已選取：{accounts}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>{accounts} · {arr} ARR</source>
      <translation>{accounts} · ARR {arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>{arr} ARR</source>
      <translation>ARR {arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>{count} accounts</source>
      <translation>{count} 個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>{count} of {total} · {arr} of {all_arr} ARR</source>
      <translation>{total} 個中的 {count} 個 · ARR {all_arr} 中的 {arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Account</source>
      <translation>客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Act by</source>
      <translation>通知期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Act in</source>
      <translation>距期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Band</source>
      <translation>級別</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Health, 30 d</source>
      <translation>健康度，30 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Known, %</source>
      <translation>涵蓋率（%）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Last day to act: {day}</source>
      <translation>通知期限：{day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>No day to act</source>
      <translation>沒有通知期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Nothing entered</source>
      <translation>未填寫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Open tasks</source>
      <translation>未完成待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Touch</source>
      <translation>聯絡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>{n} d</source>
      <translation>{n} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/editors.py" />
      <source>12,500.00</source>
      <translation>12,500.00</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/editors.py" />
      <source>2027-03-31</source>
      <translation>2027-03-31</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/editors.py" />
      <source>Name of an account</source>
      <translation>客戶名稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>Export this list</source>
      <translation>匯出這份清單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>Workbook (*.xlsx)</source>
      <translation>活頁簿 (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>accounts.csv</source>
      <translation>客戶.csv</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>{n} accounts were written to {name}</source>
      <translation>已將 {n} 個客戶寫入 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>Filter</source>
      <translation>篩選</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>Filter by text or a rule, such as arr &gt; 50k</source>
      <translation>以文字或條件篩選，例如 arr &gt; 50k</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>Remove the filter {query}</source>
      <translation>移除篩選 {query}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>comparison</source>
      <translation>比較</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>field</source>
      <translation>欄位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>value</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>word</source>
      <translation>詞</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/header.py" />
      <source>Columns</source>
      <translation>欄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/header.py" />
      <source>Health, 30 days, 12 weeks</source>
      <translation>健康度，30 天，12 週</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/model.py" />
      <source>Group {title}, accounts: {count}, ARR {arr}, {state}</source>
      <translation>分組 {title}，客戶 {count} 個，ARR {arr}，{state}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/model.py" />
      <source>folded</source>
      <translation>已收合</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/model.py" />
      <source>unfolded</source>
      <translation>已展開</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Clear the filter</source>
      <translation>清除篩選</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Export…</source>
      <translation>匯出…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Import files</source>
      <translation>匯入檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Import the files that your systems give you, or make the first one.</source>
      <translation>請匯入各系統提供的檔案，或建立第一個客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>No accounts yet.</source>
      <translation>還沒有客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Nothing matches this filter.</source>
      <translation>沒有符合篩選的客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Peek</source>
      <translation>速覽</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>The list is still being read.</source>
      <translation>清單仍在讀取中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>{accounts} of {mark}</source>
      <translation>{mark}：{accounts}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>{n} accounts</source>
      <translation>{n} 個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Account at a glance</source>
      <translation>客戶速覽</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Close the panel</source>
      <translation>關閉面板</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Create account</source>
      <translation>建立客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Edit accounts</source>
      <translation>編輯客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Edit {n} accounts</source>
      <translation>編輯 {n} 個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Field</source>
      <translation>欄位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Last three</source>
      <translation>最近三筆</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Left empty, the value is taken away.</source>
      <translation>留空會移除原有的值。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Name</source>
      <translation>名稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>New value</source>
      <translation>新的值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Nothing has been recorded yet.</source>
      <translation>還沒有任何記錄。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>close</source>
      <translation>關閉</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>edit</source>
      <translation>編輯</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>next, previous</source>
      <translation>下一個、上一個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>{n} % known</source>
      <translation>涵蓋率 {n}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>{n} contracts</source>
      <translation>{n} 份合約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Add field</source>
      <translation>新增欄位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>As designed</source>
      <translation>還原預設</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Choice</source>
      <translation>選項</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Columns, drag to move</source>
      <translation>欄，可拖曳移動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Delete this field</source>
      <translation>刪除這個欄位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Kind of the new field</source>
      <translation>新欄位的種類</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Money</source>
      <translation>金額</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Name of a new field</source>
      <translation>新欄位的名稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Name of the segment</source>
      <translation>區隔的名稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>New field</source>
      <translation>新欄位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Number</source>
      <translation>數字／號碼</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Save as a segment</source>
      <translation>存成區隔</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Save segment</source>
      <translation>儲存區隔</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Text</source>
      <translation>文字</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/tools.py" />
      <source>Month to act</source>
      <translation>通知期限月份</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/tools.py" />
      <source>No groups</source>
      <translation>不分組</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Back</source>
      <translation>上一頁</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Back to today</source>
      <translation>回到今天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Book</source>
      <translation>客戶簿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Capture in one line</source>
      <translation>一行速記</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Choose columns…</source>
      <translation>選擇欄…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Close the book</source>
      <translation>關閉客戶簿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Close the renewal as lost…</source>
      <translation>續約結案：已流失…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Close the renewal as won…</source>
      <translation>續約結案：已續約…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Compare two dates…</source>
      <translation>比較兩個日期…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Copy</source>
      <translation>複製</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Export as calendar…</source>
      <translation>匯出為行事曆…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Export as vCard…</source>
      <translation>匯出為 vCard…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Export this list…</source>
      <translation>匯出這份清單…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Fold the side bar</source>
      <translation>收合側邊欄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Forward</source>
      <translation>下一頁</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Give a pulse…</source>
      <translation>脈動判斷…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Go</source>
      <translation>前往</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Hand over this account…</source>
      <translation>交接這個客戶…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Help</source>
      <translation>說明</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Hide the side of the note</source>
      <translation>隱藏會議記錄的側欄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>History</source>
      <translation>記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Import</source>
      <translation>匯入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Import files…</source>
      <translation>匯入檔案…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Import from the clipboard</source>
      <translation>從剪貼簿匯入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Keys</source>
      <translation>快速鍵</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Larger</source>
      <translation>放大</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Library</source>
      <translation>知識庫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Light or dark</source>
      <translation>淺色或深色</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Log a call…</source>
      <translation>記錄通話…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Make a PDF…</source>
      <translation>製作 PDF…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Make a renewal brief…</source>
      <translation>製作續約摘要…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New advocacy…</source>
      <translation>新增口碑推薦…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New book…</source>
      <translation>新客戶簿…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New invoice…</source>
      <translation>新增帳單…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New objective</source>
      <translation>新目標</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New onboarding project…</source>
      <translation>新導入專案…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New opportunity…</source>
      <translation>新增成長機會…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New order…</source>
      <translation>新增訂單…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New rule…</source>
      <translation>新規則…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New success plan…</source>
      <translation>新成功計畫…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Next</source>
      <translation>下一個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Open a book…</source>
      <translation>開啟客戶簿…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Open the sample</source>
      <translation>開啟範例</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Override the health…</source>
      <translation>覆寫健康級別…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Plan anew</source>
      <translation>重新排定</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Plans</source>
      <translation>計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Playbooks</source>
      <translation>行動手冊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Portfolio</source>
      <translation>客戶組合</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Preferences</source>
      <translation>偏好設定</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Present</source>
      <translation>簡報</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Preview what leaves</source>
      <translation>預覽對外內容</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Previous</source>
      <translation>上一個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Quit</source>
      <translation>結束</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Renewals</source>
      <translation>續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Reopen the renewal</source>
      <translation>重新開啟續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Rows that wait for an account</source>
      <translation>等待客戶的列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Save as a segment…</source>
      <translation>存成區隔…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Search or do…</source>
      <translation>搜尋或執行…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>See the book as of a date…</source>
      <translation>檢視某日的客戶簿…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Select all</source>
      <translation>全選</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Show the last problem report</source>
      <translation>顯示上次的問題報告</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Smaller</source>
      <translation>縮小</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Snooze</source>
      <translation>延後</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Start a book from files…</source>
      <translation>從檔案建立客戶簿…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Start a playbook…</source>
      <translation>啟動行動手冊…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Take down feedback…</source>
      <translation>記下意見回饋…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Take feedback from this…</source>
      <translation>從這裡取出意見回饋…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Throw the draft away</source>
      <translation>捨棄草稿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Use this health model</source>
      <translation>採用這個健康分數模型</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Usual size</source>
      <translation>一般大小</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>View</source>
      <translation>檢視</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Watch a folder for new files…</source>
      <translation>監看資料夾中的新檔案…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>When two systems disagree</source>
      <translation>兩個系統不一致時</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Write a note in its own window</source>
      <translation>在獨立視窗中寫會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/acts_anywhere.py" />
      <source>Choose an account first.</source>
      <translation>請先選擇客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/acts_anywhere.py" />
      <source>Open a book first.</source>
      <translation>請先開啟客戶簿。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>Articles</source>
      <translation>文章</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>Filter articles</source>
      <translation>篩選文章</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>No article has these words. Esc clears the filter.</source>
      <translation>沒有文章包含這些字詞。按 Esc 清除篩選。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>No articles yet. Import a help center, a wiki or a folder of pages.</source>
      <translation>還沒有文章。請匯入說明中心、Wiki 或頁面資料夾。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>Open the link</source>
      <translation>開啟連結</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>Text of the article</source>
      <translation>文章內容</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>Verified today</source>
      <translation>今天驗證</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>{n} articles</source>
      <translation>{n} 篇文章</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/words.py" />
      <source>Article</source>
      <translation>文章</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/words.py" />
      <source>changed {day}</source>
      <translation>{day}變更</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/words.py" />
      <source>never verified</source>
      <translation>從未驗證</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/words.py" />
      <source>verified {day}</source>
      <translation>{day}驗證</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/words.py" />
      <source>version {version}</source>
      <translation>版本 {version}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>Another day</source>
      <translation>其他日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>As of today, {day}</source>
      <translation>截至今天，{day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>As of {day}</source>
      <translation>截至 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>It is seen as of today.</source>
      <translation>目前檢視的就是今天。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>Reading the book as of {day}…</source>
      <translation>正在讀取截至{day}的客戶簿…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>See the book as of</source>
      <translation>檢視客戶簿，截至</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>as the book knew it at the end of that day. Nothing can be changed.</source>
      <translation>該日結束時客戶簿所知的內容，無法變更。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/bars.py" />
      <source>As of today</source>
      <translation>截至今天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/bars.py" />
      <source>Saved</source>
      <translation>已儲存</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/bars.py" />
      <source>Search or do</source>
      <translation>搜尋或執行</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/bars.py" />
      <source>Undo: {label}</source>
      <translation>復原：{label}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>Data from {n} files</source>
      <translation>資料來自 {n} 個檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>Health is of an earlier day; today's: {percent} %</source>
      <translation>健康分數為較早日期，今天的已完成 {percent}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>Making the sample: {percent} %</source>
      <translation>正在建立範例：{percent}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>My accounts</source>
      <translation>我的客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>New book</source>
      <translation>新客戶簿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>Open a book</source>
      <translation>開啟客戶簿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>Portfolio files ({pattern})</source>
      <translation>組合檔案 ({pattern})</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/calendar_file.py" />
      <source>Calendar (*.ics)</source>
      <translation>行事曆 (*.ics)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/calendar_file.py" />
      <source>Contract ends: {title}</source>
      <translation>合約結束：{title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/calendar_file.py" />
      <source>Export as calendar</source>
      <translation>匯出為行事曆</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/calendar_file.py" />
      <source>Last day to act: {title}</source>
      <translation>通知期限：{title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/calendar_file.py" />
      <source>Milestone: {title}</source>
      <translation>里程碑：{title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/calendar_file.py" />
      <source>deadlines.ics</source>
      <translation>期限.ics</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/calendar_file.py" />
      <source>{n} entries were written to {name}</source>
      <translation>已將 {n} 個項目寫入 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Champions</source>
      <translation>擁護者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Everyone</source>
      <translation>所有人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Export as vCard</source>
      <translation>匯出為 vCard</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Find a contact</source>
      <translation>尋找聯絡人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Language</source>
      <translation>語言</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Last touch</source>
      <translation>上次聯絡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Left</source>
      <translation>已離開</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Name, e-mail, title, role or account</source>
      <translation>姓名、電子郵件、職稱、角色或客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>No contact has all these words.</source>
      <translation>沒有聯絡人包含所有這些字詞。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>No contacts yet. Add them at their account, or import a file of contacts.</source>
      <translation>還沒有聯絡人。請在客戶頁面新增，或匯入聯絡人檔案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>No touch in 90 days</source>
      <translation>90 天內沒有聯絡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Nobody here. Look for less, or choose “Everyone”.</source>
      <translation>沒有符合的人。請減少搜尋字詞，或選擇「所有人」。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Role</source>
      <translation>角色</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Single thread</source>
      <translation>單線聯絡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Strength</source>
      <translation>關係強度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>There is no contact in the list.</source>
      <translation>清單中沒有聯絡人。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Which contacts</source>
      <translation>哪些聯絡人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>contacts.vcf</source>
      <translation>聯絡人.vcf</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>the first {n} of {contacts}</source>
      <translation>{contacts}中的前 {n} 位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>vCard (*.vcf)</source>
      <translation>vCard (*.vcf)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>{count} contacts</source>
      <translation>{count} 位聯絡人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>{n} contacts written to {file}.</source>
      <translation>已將 {n} 位聯絡人寫入 {file}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>{n} more were found and not listed.</source>
      <translation>另外找到 {n} 項，未列出。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/crash.py" />
      <source>Close</source>
      <translation>關閉</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/crash.py" />
      <source>It holds places in the program only, nothing from your book. It stays here.</source>
      <translation>裡面只有程式中的位置，沒有客戶簿的內容，而且只留在這裡。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/crash.py" />
      <source>Report</source>
      <translation>報告</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>A folder for each account: facts, notes by date, contacts, tasks and plans as Markdown, attachments beside. Any editor opens it, in twenty years too.</source>
      <translation>每個客戶一個資料夾：資料、依日期的會議記錄、聯絡人、待辦與計畫，以 Markdown 寫成，附件放在旁邊。任何編輯器都能開啟，二十年後也可以。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>A folder with every table as CSV, a JSON Schema that says what each column means, and the attachments. Import brings it back whole: no table differs.</source>
      <translation>一個資料夾，內有每個表格的 CSV、說明各欄意義的 JSON Schema，以及附件。匯入即可完整還原，每個表格都相同。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>A list as it is shown, with its columns and filter, leaves from its own page: Ctrl+Shift+E there, as CSV or workbook.</source>
      <translation>要匯出畫面上的清單（含其欄與篩選），請在該頁按 Ctrl+Shift+E，可存成 CSV 或活頁簿。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Account to hand over</source>
      <translation>要交接的客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Accounts, contacts, notes and tasks for Data Loader and the Data Import Wizard, with known ids. Private notes stay here.</source>
      <translation>供 Data Loader 與 Data Import Wizard 使用的客戶、聯絡人、會議記錄與待辦，含已知的編號。私人會議記錄留在這裡。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>All that belongs to the account in one zip, which a colleague imports with one key and finds as you left it. Settings of the book stay here.</source>
      <translation>客戶的所有內容放在一個 zip 檔，同事按一個鍵即可匯入，內容與您留下時相同。客戶簿的設定留在這裡。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>CSM Desktop notes</source>
      <translation>CSM Desktop 會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>CSM Desktop tables</source>
      <translation>CSM Desktop 表格</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Cancelled: nothing was written.</source>
      <translation>已取消，沒有寫入任何內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Choose a file…</source>
      <translation>選擇檔案…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Choose a folder…</source>
      <translation>選擇資料夾…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Companies, contacts, notes and tasks with the headers its import expects, and a text that says what to choose there. Private notes stay here.</source>
      <translation>公司、聯絡人、會議記錄與待辦，使用其匯入功能要求的欄名，並附上如何選擇的說明文字。私人會議記錄留在這裡。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Deadlines and meetings, for a calendar</source>
      <translation>期限與會議，供行事曆使用</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Everything, as tables</source>
      <translation>全部，存成表格</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Everything, to read</source>
      <translation>全部，供閱讀</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Files for HubSpot</source>
      <translation>給 HubSpot 的檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Files for Salesforce</source>
      <translation>給 Salesforce 的檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Files that leave are not locked: whoever has them can read them</source>
      <translation>匯出的檔案沒有加密，拿到的人都能閱讀</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Hand over…</source>
      <translation>交接…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>One account, whole</source>
      <translation>一個客戶的完整內容</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>One file from a month ago to a year ahead. Write it again whenever you like: entries keep their identity, so a calendar updates and never doubles.</source>
      <translation>一個檔案，從一個月前到一年後。可隨時重新寫入：項目的識別不變，行事曆只會更新，不會重複。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Open the folder</source>
      <translation>開啟資料夾</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Package (*.zip)</source>
      <translation>封裝檔 (*.zip)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Reading the book …</source>
      <translation>正在讀取客戶簿…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Say which account leaves.</source>
      <translation>請說明要匯出哪個客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>To a colleague</source>
      <translation>給同事</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>To another system</source>
      <translation>給其他系統</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>To keep, or to take elsewhere</source>
      <translation>留存或帶到別處</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Which account?</source>
      <translation>哪個客戶？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>with my private notes</source>
      <translation>包含我的私人會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>{account} is in {path}</source>
      <translation>{account} 已寫入 {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>{n} accounts in {path}</source>
      <translation>已將 {n} 個客戶寫入 {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>{n} files in {path}</source>
      <translation>已將 {n} 個檔案寫入 {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>{table}: {n}</source>
      <translation>{table}：{n}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/folder_notice.py" />
      <source>Look at them</source>
      <translation>查看</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/book_trend.py" />
      <source>Bands over 12 months. First {first}. Last {last}.</source>
      <translation>12 個月的級別。最初 {first}。最近 {last}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/book_trend.py" />
      <source>{day}: {counts}, mean {mean}</source>
      <translation>{day}：{counts}，平均 {mean}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/driver_list.py" />
      <source>Mean</source>
      <translation>平均</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/driver_list.py" />
      <source>Measure</source>
      <translation>評估項目</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/driver_list.py" />
      <source>Points</source>
      <translation>分</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/driver_list.py" />
      <source>{name}: mean {mean}, {pull} points</source>
      <translation>{name}：平均 {mean}，{pull} 分</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/histogram.py" />
      <source>Accounts by score: {counts}</source>
      <translation>依分數的客戶數：{counts}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/histogram.py" />
      <source>{band} {n}, was {was}</source>
      <translation>{band} {n}，原為 {was}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/histogram.py" />
      <source>{low} to {high}: {count} accounts</source>
      <translation>{low} 到 {high}：{count} 個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/histogram.py" />
      <source>{words}, was {was}</source>
      <translation>{words}，原為 {was}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/matrix.py" />
      <source>From {before} to {after}: {n} accounts</source>
      <translation>從{before}到{after}：{n} 個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>A bound belongs to the better of its two steps: the filled dot.</source>
      <translation>界線屬於兩個區間中較好的一個：實心點。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Between points the score runs straight; beyond them it stays.</source>
      <translation>點與點之間分數為直線，兩端之外維持不變。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Counts for, days</source>
      <translation>有效天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Direction</source>
      <translation>方向</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Edit {measure}</source>
      <translation>編輯 {measure}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Judged by</source>
      <translation>計分方式</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Remove the measure</source>
      <translation>移除評估項目</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Weight in the group</source>
      <translation>分組內權重</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Without a value it</source>
      <translation>沒有值時</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Write a whole number.</source>
      <translation>請寫整數。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>less is better</source>
      <translation>越低越好</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>more is better</source>
      <translation>越高越好</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_rows.py" />
      <source>More about {group}</source>
      <translation>更多：{group}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_rows.py" />
      <source>have data: {data}</source>
      <translation>有資料：{data}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_rows.py" />
      <source>weight {n}</source>
      <translation>權重 {n}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>Add a group</source>
      <translation>新增分組</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>Add a hard rule</source>
      <translation>新增強制規則</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>Add a measure</source>
      <translation>新增評估項目</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>New group</source>
      <translation>新分組</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>New hard rule</source>
      <translation>新強制規則</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>New measure</source>
      <translation>新評估項目</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>Remove the group</source>
      <translation>移除分組</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>Rename</source>
      <translation>重新命名</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/move_list.py" />
      <source>{account}: {before} → {after}</source>
      <translation>{account}：{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Draft of v{version}</source>
      <translation>v{version} 的草稿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>How does the draft change the book?</source>
      <translation>草稿會如何改變客戶簿？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>How healthy is the book?</source>
      <translation>客戶簿有多健康？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Import newer files, or let a measure count for more days.</source>
      <translation>請匯入較新的檔案，或延長評估項目的有效天數。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Model v{version} is in use.</source>
      <translation>正在使用模型 v{version}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>No account has a score: one needs data for {floor} % of the weight.</source>
      <translation>沒有客戶有分數：需要有占權重 {floor}% 的資料。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>No account has a score: one needs data for {floor} % of the weight. Contracts, usage, tickets and surveys fill most of it.</source>
      <translation>沒有客戶有分數：需要有占權重 {floor}% 的資料。合約、用量、工單與調查可補上大部分。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>No account yet: import accounts, then contracts, usage and tickets.</source>
      <translation>還沒有客戶：請匯入客戶，再匯入合約、用量與工單。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>There is no draft.</source>
      <translation>沒有草稿。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Throw draft away</source>
      <translation>捨棄草稿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Use this model</source>
      <translation>採用這個模型</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Versions</source>
      <translation>版本</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Versions of the model</source>
      <translation>模型的版本</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>mean {mean}</source>
      <translation>平均 {mean}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>v{version} in use since {day}</source>
      <translation>自{day}起使用 v{version}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>v{version} in use, the first model</source>
      <translation>正在使用 v{version}，第一個模型</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>v{version}, from {day}: try it again</source>
      <translation>v{version}，{day}起：再試一次</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>v{version}, in use since {day}</source>
      <translation>v{version}，自{day}起使用中</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>v{version}, the first model</source>
      <translation>v{version}，第一個模型</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>{accounts}, bars are the draft, the line is model v{version}</source>
      <translation>{accounts}，長條為草稿，線為模型 v{version}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>{n} without a score</source>
      <translation>{n} 個沒有分數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>{what}: stale since {day}, the newest is of {newest}.</source>
      <translation>{what}：自{day}起已過有效期，最新的是 {newest}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>{why} The first model counts instead.</source>
      <translation>{why} 改以第一個模型計算。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>Draft</source>
      <translation>草稿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>Group and measure</source>
      <translation>分組與評估項目</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>Have data</source>
      <translation>有資料</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>Stale since {day}</source>
      <translation>自 {day} 起已過期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>Valid</source>
      <translation>有效期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>Weight of the group, rule of the measure</source>
      <translation>分組的權重、評估項目的規則</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>{n} of {all}</source>
      <translation>{n} / {all}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>Add a point</source>
      <translation>新增點</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>Add a step</source>
      <translation>新增區間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>above</source>
      <translation>以上</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>is</source>
      <translation>為</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>score {n}</source>
      <translation>分數 {n}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>up to</source>
      <translation>至</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>{what} {n}</source>
      <translation>{what} {n}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>At best</source>
      <translation>最高級別</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>Comparison</source>
      <translation>比較</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>Healthy from</source>
      <translation>健康，自</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>No score below, % known</source>
      <translation>無分數，當涵蓋率低於（%）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>Remove the rule</source>
      <translation>移除規則</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>Then at best</source>
      <translation>則最高級別</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>Value</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>Watch from</source>
      <translation>留意，自</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/scale.py" />
      <source>Scale: {points}</source>
      <translation>計分：{points}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/scale.py" />
      <source>{value} is {score}</source>
      <translation>{value} 為 {score}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Accounts by band, week by week</source>
      <translation>各級別的客戶數，逐週</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Accounts that change band</source>
      <translation>級別會改變的客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Accounts that changed</source>
      <translation>有變動的客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Biggest moves in 30 days</source>
      <translation>30 天內變動最大</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Draft against model v{version}, {amount} ARR</source>
      <translation>草稿與模型 v{version} 比較，ARR {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>End within 7 days</source>
      <translation>7 天內結束</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>From v{version} to draft, accounts</source>
      <translation>從 v{version} 到草稿，客戶數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>From {before} to {after}</source>
      <translation>從{before}到{after}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Is the book getting better?</source>
      <translation>客戶簿有好轉嗎？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>No score has changed in 30 days.</source>
      <translation>30 天內沒有分數變動。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Points that an account loses to a measure on average.</source>
      <translation>客戶平均因該評估項目失去的分數。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Pulses and overrides that end soon</source>
      <translation>即將結束的脈動判斷與覆寫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Scores are kept from today on, so the trend begins next week.</source>
      <translation>從今天起保留分數，趨勢從下週開始。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Show all of them</source>
      <translation>全部顯示</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>What changes</source>
      <translation>會變更什麼</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>What pulls most</source>
      <translation>影響最大的項目</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>What pulls most?</source>
      <translation>什麼拉低最多？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Working it out…</source>
      <translation>計算中…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>and {n} more</source>
      <translation>另有 {n} 筆</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>override</source>
      <translation>覆寫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>pulse</source>
      <translation>脈動判斷</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>{count} accounts change band</source>
      <translation>{count} 個客戶改變級別</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>{count} accounts changed band in 30 days</source>
      <translation>30 天內 {count} 個客戶改變級別</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>{n} of {all} accounts have data, {low} of them are low</source>
      <translation>{all} 個客戶中 {n} 個有資料，其中 {low} 個偏低</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>{what} {band} ends {when}</source>
      <translation>{what}：{band}，{when}結束</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/slider.py" />
      <source>Weight of {group}: {n} %</source>
      <translation>{group} 的權重：{n}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Days looked at</source>
      <translation>觀察天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Figure</source>
      <translation>統計值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Metric</source>
      <translation>指標</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Newest notes</source>
      <translation>最近會議記錄份數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Per bought seat</source>
      <translation>按購買席次計</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Priority</source>
      <translation>優先順序</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Source</source>
      <translation>來源</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Survey</source>
      <translation>調查</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>all together</source>
      <translation>全部合計</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>any</source>
      <translation>不限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Every change of this step was taken back within it.</source>
      <translation>這個步驟的變更都在步驟內收回了。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Filter steps</source>
      <translation>篩選步驟</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>No record changed; usage points are undone with their import.</source>
      <translation>沒有記錄變更；用量隨匯入一併復原。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>No step says this. Esc clears the filter.</source>
      <translation>沒有符合的步驟。按 Esc 清除篩選。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Nothing has been done in this book yet. Import files to begin.</source>
      <translation>這本客戶簿還沒有任何動作，請從匯入檔案開始。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Steps</source>
      <translation>步驟</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>There is nothing to export here.</source>
      <translation>這裡沒有可匯出的內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Undo this step</source>
      <translation>復原這個步驟</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Undo this step (U)</source>
      <translation>復原這個步驟 (U)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Undone already</source>
      <translation>已經復原</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>What this step changed</source>
      <translation>這個步驟變更了什麼</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>{count} more records</source>
      <translation>還有 {count} 筆記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>After</source>
      <translation>之後</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>Done again: {label}</source>
      <translation>已重做：{label}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>Record</source>
      <translation>項目</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>Rows</source>
      <translation>列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>Undone: {label}</source>
      <translation>已復原：{label}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>What</source>
      <translation>內容</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>When</source>
      <translation>時間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>added</source>
      <translation>已新增</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>by command</source>
      <translation>命令列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>deleted</source>
      <translation>已刪除</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>edited</source>
      <translation>已編輯</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>in the window</source>
      <translation>視窗</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>sample</source>
      <translation>範例</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>undone · {who}</source>
      <translation>已復原 · {who}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{count} added</source>
      <translation>新增 {count}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{count} deleted</source>
      <translation>刪除 {count}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{count} edited</source>
      <translation>編輯 {count}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{field} {value}</source>
      <translation>{field} {value}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{name}, {field}: from {before} to {after}</source>
      <translation>{name}，{field}：從 {before} 改為 {after}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{rows}: {words}</source>
      <translation>{rows}：{words}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/account_picker.py" />
      <source>New account “{name}”</source>
      <translation>新增客戶「{name}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/account_picker.py" />
      <source>Type a part of its name</source>
      <translation>輸入部分名稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/account_picker.py" />
      <source>Which account is “{key}”?</source>
      <translation>「{key}」是哪個客戶？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>Choose files to import</source>
      <translation>選擇要匯入的檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>Drop files here, or</source>
      <translation>將檔案拖放到這裡，或</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>Files can be dropped here too.</source>
      <translation>檔案也可以拖放到這裡。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>Tables, JSON, mail, calendars, cards, archives. Known by what is in them.</source>
      <translation>表格、JSON、郵件、行事曆、名片、壓縮檔，依內容辨識。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>choose files</source>
      <translation>選擇檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_list.py" />
      <source>Files</source>
      <translation>檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>Came in</source>
      <translation>匯入時間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>Changed</source>
      <translation>變更</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>Dates</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>File</source>
      <translation>檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>Need you</source>
      <translation>需要處理</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>New</source>
      <translation>新增</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>Same</source>
      <translation>相同</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>What it is, how sure</source>
      <translation>是什麼、有多確定</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>What it was</source>
      <translation>是什麼</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>cannot be used</source>
      <translation>無法使用</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>needs you</source>
      <translation>需要處理</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>or {name}, {share} %: X takes it</source>
      <translation>或 {name}，{share}%：按 X 採用</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>rows that had been waiting</source>
      <translation>等待中的列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>{count} tables</source>
      <translation>{count} 個表格</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>{first} to {last}</source>
      <translation>{first} 至 {last}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>{n} cannot be used as they are</source>
      <translation>{n} 個照目前的樣子無法使用</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>Change how it is read</source>
      <translation>變更讀取方式</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>Rows of the file</source>
      <translation>檔案的列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>file’s header above, our field below; click a field to change it (E)</source>
      <translation>上方是檔案的欄名，下方是我們的欄位；按一下欄位即可變更 (E)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>{shown} of {count} rows are shown; all of them were read.</source>
      <translation>顯示 {count} 列中的 {shown} 列，全部都已讀取。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>Column</source>
      <translation>欄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>Row</source>
      <translation>列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>Row {row} · it waits inside the book and comes in with it</source>
      <translation>第 {row} 列 · 在客戶簿中等待，隨之匯入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>The row</source>
      <translation>這一列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>They wait inside the book and come in with it.</source>
      <translation>這些列在客戶簿中等待，隨之匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>What is wrong</source>
      <translation>問題所在</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>What stands in it</source>
      <translation>列的內容</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>What these rows belong to is not in the book yet.</source>
      <translation>這些列所屬的項目還不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>waits</source>
      <translation>等待</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>{name} is not in the book yet.</source>
      <translation>{name} 還不在客戶簿中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>Problem</source>
      <translation>問題</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>Rows that need you</source>
      <translation>需要處理的列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>every row comes in all the same</source>
      <translation>每一列仍會匯入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>the first {limit} are listed</source>
      <translation>列出前 {limit} 筆</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>the first {limit} fields</source>
      <translation>前 {limit} 個欄位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>the others go in</source>
      <translation>其他的會匯入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{count} remarks</source>
      <translation>{count} 則備註</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{count} rows</source>
      <translation>{count} 列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{count} rows need you</source>
      <translation>{count} 列需要處理</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{n} of them wait</source>
      <translation>其中 {n} 列等待</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{n} remarks below</source>
      <translation>下方有 {n} 則備註</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>All files (*)</source>
      <translation>所有檔案 (*)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>No row has a problem.</source>
      <translation>沒有有問題的列。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Rows that wait</source>
      <translation>等待中的列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Show</source>
      <translation>顯示</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>The table could not be taken: {reason}</source>
      <translation>無法採用這個表格：{reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>There is no table on the clipboard. Copy some cells of one first.</source>
      <translation>剪貼簿中沒有表格。請先複製表格的一些儲存格。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Comparing with the book…</source>
      <translation>正在與客戶簿比對…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Import {count} rows</source>
      <translation>匯入 {count} 列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Imported {what}.</source>
      <translation>已匯入 {what}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Importing…</source>
      <translation>匯入中…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Let {count} rows wait</source>
      <translation>讓 {count} 列等待</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Nothing can come in as it is.</source>
      <translation>照目前的樣子沒有可匯入的內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Nothing has changed yet.</source>
      <translation>尚未變更任何內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Nothing new in these files.</source>
      <translation>這些檔案沒有新內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Reading {name}…</source>
      <translation>正在讀取 {name}…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Reading…</source>
      <translation>讀取中…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>{count} files</source>
      <translation>{count} 個檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>{count} rows need you.</source>
      <translation>{count} 列需要處理。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>{count} rows that had been waiting came in.</source>
      <translation>等待中的 {count} 列已匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>{files}, {count} rows read in {seconds} s.</source>
      <translation>{files}，{seconds} 秒讀取 {count} 列。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/past_files.py" />
      <source>A copied table is pasted with Ctrl+V.</source>
      <translation>複製的表格可用 Ctrl+V 貼上。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/past_files.py" />
      <source>Files that came in before</source>
      <translation>先前匯入的檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/past_files.py" />
      <source>Nothing has come in yet. Drop the exports of your CRM, your support desk or your billing above, all at once and in any order. You see what each file is and what it would change before anything does.</source>
      <translation>還沒有匯入任何內容。請將 CRM、支援系統或帳務系統的匯出檔一起拖放到上方，順序不拘。匯入前會先顯示每個檔案是什麼、會變更什麼。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/past_files.py" />
      <source>Rows of {n} keys wait for an account</source>
      <translation>{n} 個識別值的列在等待客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/past_files.py" />
      <source>Watch a folder…</source>
      <translation>監看資料夾…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/pasted.py" />
      <source>Pasted {time}</source>
      <translation>貼上 {time}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>A value of a system further up is not overwritten by one further down.</source>
      <translation>順序在前的系統的值，不會被在後的系統覆寫。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Believed in this order</source>
      <translation>採信順序</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Let the newest file count</source>
      <translation>以最新檔案為準</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Nothing is decided. Choose rows and a field at the right and put the system that you believe most first; until then the newest file counts.</source>
      <translation>尚未決定。請在右側選擇列的種類與欄位，將最採信的系統放在最前面；在此之前以最新檔案為準。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Nothing is decided: the newest file counts. Move a system to decide it.</source>
      <translation>尚未決定，以最新檔案為準。移動系統即可決定。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>System</source>
      <translation>系統</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Systems, the most believed first</source>
      <translation>系統，最採信的在前</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>There is nothing to decide yet: files of two systems must have come in first.</source>
      <translation>還沒有需要決定的：必須先匯入兩個系統的檔案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>This field follows the order of every field. Move a system to change it.</source>
      <translation>這個欄位依照所有欄位的順序。移動系統即可變更。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>What was decided</source>
      <translation>已決定的順序</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Where files of two systems say different things about the same row.</source>
      <translation>兩個系統的檔案對同一列有不同說法時。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>every field</source>
      <translation>所有欄位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/problem_file.py" />
      <source>A folder for the problem rows</source>
      <translation>存放問題列的資料夾</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/problem_file.py" />
      <source>Row {row}: {sentence}</source>
      <translation>第 {row} 列：{sentence}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/problem_file.py" />
      <source>Save problem rows</source>
      <translation>儲存問題列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/problem_file.py" />
      <source>problems</source>
      <translation>問題</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/problem_file.py" />
      <source>{name} problems</source>
      <translation>{name} 的問題</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/problem_file.py" />
      <source>{n} rows were written to {name}</source>
      <translation>已將 {n} 列寫入 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>A choice reads the file again and holds for the next ones of this source.</source>
      <translation>選擇後會重新讀取檔案，並套用到這個來源之後的檔案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Amounts without a currency</source>
      <translation>沒有貨幣的金額</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Cells parted by</source>
      <translation>儲存格分隔符號</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Dates like 03/04/2026</source>
      <translation>像 03/04/2026 的日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Encoding</source>
      <translation>編碼</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Headers in row</source>
      <translation>欄名所在的列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>How this file is read</source>
      <translation>這個檔案的讀取方式</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Numbers like 1.234</source>
      <translation>像 1.234 的數字</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Times without a zone</source>
      <translation>沒有時區的時間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>What the rows are</source>
      <translation>這些列是什麼</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as found</source>
      <translation>依偵測結果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as found in each column</source>
      <translation>依各欄偵測結果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as found: comma</source>
      <translation>偵測結果：逗號</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as found: day first</source>
      <translation>偵測結果：先日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as found: month first</source>
      <translation>偵測結果：先月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as found: {words}</source>
      <translation>偵測結果：{words}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as recognised</source>
      <translation>依辨識結果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>assumed: day first</source>
      <translation>預設：先日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>day first</source>
      <translation>先日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>here: {zone}</source>
      <translation>這裡：{zone}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>month first</source>
      <translation>先月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>the book’s: {currency}</source>
      <translation>客戶簿：{currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>the comma is decimal</source>
      <translation>逗號是小數點</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>the point is decimal</source>
      <translation>句點是小數點</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>{name}, {share} %</source>
      <translation>{name}，{share}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>A system that is believed more has these values; they stay.</source>
      <translation>更採信的系統已有這些值，予以保留。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Field by field, what stands in the book and what the file says.</source>
      <translation>逐一欄位顯示客戶簿的內容與檔案的內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Keep all apart</source>
      <translation>全部分開</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Keep apart</source>
      <translation>分開</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Keep apart (X)</source>
      <translation>分開 (X)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>No row stays out for good: each comes in, now or when it can.</source>
      <translation>所有列都會匯入：現在匯入，或等到可以時匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Save problem rows…</source>
      <translation>儲存問題列…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Save these rows, correct them, and import the corrected file.</source>
      <translation>儲存這些列，更正後再匯入更正的檔案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Take them for one (X)</source>
      <translation>視為同一個 (X)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Taken for accounts and people that are there; X keeps a row apart.</source>
      <translation>已視為現有的客戶與人員；按 X 可將該列分開。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>What was found</source>
      <translation>找到的內容</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>When two systems disagree…</source>
      <translation>兩個系統不一致時…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>{shown} of {count} are listed; all of them count.</source>
      <translation>列出 {count} 筆中的 {shown} 筆，全部都會計入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>Believed more</source>
      <translation>採信的系統</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>In the book</source>
      <translation>客戶簿中</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>In the file</source>
      <translation>檔案中</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>Recognised by</source>
      <translation>辨識依據</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>Stays</source>
      <translation>保留的值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>Taken as</source>
      <translation>視為</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>The file says</source>
      <translation>檔案的值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>kept apart</source>
      <translation>分開</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>name and domain, or name and address</source>
      <translation>名稱與網域，或名稱與地址</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>the same</source>
      <translation>相同</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>the same domain</source>
      <translation>相同網域</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>the same e-mail address</source>
      <translation>相同電子郵件地址</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>the same name</source>
      <translation>相同名稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>the same phone number</source>
      <translation>相同電話號碼</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>{name}, {field}: {ours} stays, the file says {theirs}</source>
      <translation>{name}，{field}：保留 {ours}，檔案為 {theirs}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>{theirs} is {ours} in the book, by {by}: {fate}</source>
      <translation>{theirs} 是客戶簿中的 {ours}，依據{by}：{fate}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/searched_choice.py" />
      <source>Nothing is called so.</source>
      <translation>沒有這個名稱。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/searched_choice.py" />
      <source>Type to search</source>
      <translation>輸入以搜尋</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/sub_head.py" />
      <source>Back to the import</source>
      <translation>回到匯入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>A field of its own: {kind}</source>
      <translation>自訂欄位：{kind}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>A metric, counted a day</source>
      <translation>指標，按日計</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>Id of the row</source>
      <translation>列的編號</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>Leave out</source>
      <translation>略過</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>No field is called so.</source>
      <translation>沒有這個名稱的欄位。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>Type a field’s name</source>
      <translation>輸入欄位名稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>What “{header}” becomes</source>
      <translation>「{header}」成為什麼</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>now “{header}”</source>
      <translation>目前是「{header}」</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>Choose an account… (E)</source>
      <translation>選擇客戶… (E)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>Forget these rows (Del)</source>
      <translation>捨棄這些列 (Del)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>It is {name}</source>
      <translation>就是 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>New account (+)</source>
      <translation>新增客戶 (+)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>Nothing waits. Rows of a file whose account is not in the book yet stand here until you say which account they belong to, or until a file brings it.</source>
      <translation>沒有等待中的列。檔案中的列若其客戶還不在客戶簿中，會放在這裡，直到您說明屬於哪個客戶，或有檔案帶來該客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>Perhaps</source>
      <translation>可能是</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>Rows of {n} keys wait in the book. Say once what each means.</source>
      <translation>客戶簿中有 {n} 個識別值的列在等待。每個只需說明一次是什麼。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>What is not known</source>
      <translation>不認得的項目</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>What waits for it</source>
      <translation>等待它的列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>a domain</source>
      <translation>網域</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>a name</source>
      <translation>名稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>a phone number</source>
      <translation>電話號碼</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>an e-mail address</source>
      <translation>電子郵件地址</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>an id of {system}</source>
      <translation>{system} 的編號</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>an organisation</source>
      <translation>組織</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>perhaps {name}</source>
      <translation>可能是 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Added</source>
      <translation>新增</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>All files</source>
      <translation>所有檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Differences</source>
      <translation>差異</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Kept</source>
      <translation>維持</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Problems</source>
      <translation>問題</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Review</source>
      <translation>檢視</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Rows that do not come in: each has a problem or waits.</source>
      <translation>沒有匯入的列：有問題或在等待。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Rows that were taken for an account by its name or domain.</source>
      <translation>依名稱或網域視為某個客戶的列。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Skipped</source>
      <translation>略過</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>This file</source>
      <translation>這個檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Unchanged</source>
      <translation>未變更</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Values of this file that a system believed more has already.</source>
      <translation>這個檔案中，更採信的系統已有的值。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Which files</source>
      <translation>哪些檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>A folder to watch</source>
      <translation>要監看的資料夾</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>Look at every file in it</source>
      <translation>查看其中所有檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>Looking into {name} …</source>
      <translation>正在查看 {name}…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>Not now</source>
      <translation>暫不處理</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>The watched folder</source>
      <translation>監看的資料夾</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>The watched folder {name} is not there now.</source>
      <translation>監看的資料夾 {name} 目前不存在。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>Watch another folder…</source>
      <translation>監看其他資料夾…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>Watch no folder</source>
      <translation>停止監看資料夾</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>Watching {name}: nothing new.</source>
      <translation>監看 {name}：沒有新檔案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>{n} new files in {folder}</source>
      <translation>{folder} 有 {n} 個新檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Id</source>
      <translation>編號</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Made from the layout of such a file; no whole file of a customer was tried. Look at the rows before you import.</source>
      <translation>依這種檔案的格式製作，沒有以客戶的完整檔案試過。匯入前請查看各列。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Read as {encoding}, cells parted by {mark}.</source>
      <translation>以 {encoding} 讀取，儲存格以{mark}分隔。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Row {row}</source>
      <translation>第 {row} 列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Row {row}, {column}</source>
      <translation>第 {row} 列，{column}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>The file is left out; the others come in.</source>
      <translation>這個檔案略過，其他的會匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>The headers are in row {row}.</source>
      <translation>欄名在第 {row} 列。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Untested: made from memory; no such file was seen. Look at every column before you import.</source>
      <translation>未測試：憑記憶製作，沒有見過這種檔案。匯入前請查看每一欄。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Untested: made from the maker’s documentation; no such file was seen. Look at the rows before you import.</source>
      <translation>未測試：依廠商的文件製作，沒有見過這種檔案。匯入前請查看各列。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>a layout of your own</source>
      <translation>您自己的格式</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>bar</source>
      <translation>直線</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>changed</source>
      <translation>變更</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>comes in</source>
      <translation>會匯入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>comma</source>
      <translation>逗號</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>file left out</source>
      <translation>檔案略過</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>guess</source>
      <translation>猜測</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>layout seen</source>
      <translation>見過格式</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>left out</source>
      <translation>略過</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>likely</source>
      <translation>很可能</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>merged</source>
      <translation>已合併</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>new</source>
      <translation>新增</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>read with others</source>
      <translation>與其他欄一起讀取</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>same</source>
      <translation>相同</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>semicolon</source>
      <translation>分號</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>stays out</source>
      <translation>不匯入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>sure</source>
      <translation>確定</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>tab</source>
      <translation>定位字元</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>the row comes in</source>
      <translation>這一列會匯入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>the row stays out, the others come in</source>
      <translation>這一列不匯入，其他的會匯入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>untested</source>
      <translation>未測試</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>untested, documented</source>
      <translation>未測試，有文件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field} ({rows})</source>
      <translation>{field}（{rows}）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field}, by domain</source>
      <translation>{field}，依網域</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field}, by e-mail</source>
      <translation>{field}，依電子郵件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field}, by name</source>
      <translation>{field}，依名稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field}, by organisation or e-mail</source>
      <translation>{field}，依組織或電子郵件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{known} of {n} headers known</source>
      <translation>{n} 個欄名認得 {known} 個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} account</source>
      <translation>{n} 個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} act of advocacy</source>
      <translation>{n} 項口碑推薦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} acts of advocacy</source>
      <translation>{n} 項口碑推薦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} article</source>
      <translation>{n} 篇文章</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} cancellation</source>
      <translation>{n} 筆解約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} cancellations</source>
      <translation>{n} 筆解約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} contact</source>
      <translation>{n} 位聯絡人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} contacts</source>
      <translation>{n} 位聯絡人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} contract</source>
      <translation>{n} 份合約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} conversation</source>
      <translation>{n} 段對話</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} growth opportunities</source>
      <translation>{n} 個成長機會</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} growth opportunity</source>
      <translation>{n} 個成長機會</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} invoice</source>
      <translation>{n} 張帳單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} lifecycle stage</source>
      <translation>{n} 個生命週期階段</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} lifecycle stages</source>
      <translation>{n} 個生命週期階段</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} meeting</source>
      <translation>{n} 場會議</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} meetings</source>
      <translation>{n} 場會議</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} member of an account team</source>
      <translation>{n} 位服務團隊成員</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} members of account teams</source>
      <translation>{n} 位服務團隊成員</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} note</source>
      <translation>{n} 份會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} notes</source>
      <translation>{n} 份會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} order</source>
      <translation>{n} 筆訂單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} piece of feedback</source>
      <translation>{n} 則意見回饋</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} pieces of feedback</source>
      <translation>{n} 則意見回饋</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} row of a package</source>
      <translation>{n} 列封裝檔內容</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} row of usage</source>
      <translation>{n} 列用量</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} rows of a package</source>
      <translation>{n} 列封裝檔內容</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} rows of usage</source>
      <translation>{n} 列用量</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} survey answer</source>
      <translation>{n} 份調查回答</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} survey answers</source>
      <translation>{n} 份調查回答</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} task</source>
      <translation>{n} 件待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} tasks</source>
      <translation>{n} 件待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} theme</source>
      <translation>{n} 個主題</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} themes</source>
      <translation>{n} 個主題</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} ticket</source>
      <translation>{n} 件工單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} tickets</source>
      <translation>{n} 件工單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{sure}, {percent} %</source>
      <translation>{sure}，{percent}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{system}: {rows}</source>
      <translation>{system}：{rows}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/keys_sheet.py" />
      <source>Letters alone count only where no text is being written.</source>
      <translation>單一字母的快速鍵只在沒有輸入文字時有效。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>A year</source>
      <translation>每年</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Achieved</source>
      <translation>已達成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Behind</source>
      <translation>落後</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Evergreen contracts</source>
      <translation>無期限合約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Expected end</source>
      <translation>預計結束日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>From where</source>
      <translation>來源</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Late</source>
      <translation>延誤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Milestones</source>
      <translation>里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Next due</source>
      <translation>下一個期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Next milestone</source>
      <translation>下一個里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Next review</source>
      <translation>下次檢討</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Objectives</source>
      <translation>目標</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>On the way</source>
      <translation>順利進行</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Other reasons</source>
      <translation>其他原因</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Place in the text</source>
      <translation>文中段落</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Plan</source>
      <translation>計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Project</source>
      <translation>專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Requirements met</source>
      <translation>已符合的要件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Since</source>
      <translation>起始日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Slip, days</source>
      <translation>延誤（天）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Target end</source>
      <translation>目標結束日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Task</source>
      <translation>待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Undone</source>
      <translation>已復原</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>What is due</source>
      <translation>到期事項</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/main_window.py" />
      <source>CSM Desktop</source>
      <translation>CSM Desktop</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/main_window.py" />
      <source>Show the report</source>
      <translation>顯示報告</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/main_window.py" />
      <source>Something in the program broke. Nothing was lost.</source>
      <translation>程式發生問題，沒有遺失任何內容。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/main_window.py" />
      <source>Your choices could not be kept in {folder}.</source>
      <translation>無法將您的設定保存在 {folder}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/main_window.py" />
      <source>{book} · CSM Desktop</source>
      <translation>{book} · CSM Desktop</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/main_window.py" />
      <source>{n} rows were changed since and stay.</source>
      <translation>{n} 列在那之後有變更，予以保留。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/hit_list.py" />
      <source>Notes that were found</source>
      <translation>找到的會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/hit_list.py" />
      <source>Without a title</source>
      <translation>沒有標題</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>All accounts</source>
      <translation>所有客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>All kinds</source>
      <translation>所有種類</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>Kind of note</source>
      <translation>會議記錄的種類</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>No note has all these words.</source>
      <translation>沒有會議記錄包含所有這些字詞。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>No notes yet. N writes one on the page of an account.</source>
      <translation>還沒有會議記錄。請在客戶頁面按 N 撰寫。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>Search notes</source>
      <translation>搜尋會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>Words of any note, of any year</source>
      <translation>任何會議記錄、任何年份的字詞</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>more than {count} notes</source>
      <translation>超過 {count} 份會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>{count} notes</source>
      <translation>{count} 份會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notices.py" />
      <source>Close the notice</source>
      <translation>關閉通知</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Acts</source>
      <translation>動作</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Bring back</source>
      <translation>放回清單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Count the dates anew</source>
      <translation>重新推算日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Delete the milestone</source>
      <translation>刪除里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Delete the project</source>
      <translation>刪除專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Edit  Enter</source>
      <translation>編輯  Enter</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Edit the project</source>
      <translation>編輯專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Fewer days  +</source>
      <translation>顯示較少天數  +</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Go on with it</source>
      <translation>繼續專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Import holidays…</source>
      <translation>匯入假日…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Make a PDF for the customer…</source>
      <translation>為客戶製作 PDF…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>More days  −</source>
      <translation>顯示較多天數  −</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Not reached  D</source>
      <translation>未達成  D</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>One place down</source>
      <translation>下移一位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>One place up</source>
      <translation>上移一位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Open account</source>
      <translation>開啟客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Reached today  D</source>
      <translation>今天達成  D</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Set the targets anew</source>
      <translation>重設目標日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Skip</source>
      <translation>略過</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>The axis at today  .</source>
      <translation>時間軸移到今天  .</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Cohorts</source>
      <translation>世代</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>How long until first value, by the quarter of the start?</source>
      <translation>依開始的季別，多久達成首次價值？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Median days to it</source>
      <translation>中位天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Median time to first value by quarter</source>
      <translation>各季達成首次價值時間的中位數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Projects</source>
      <translation>專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Reached first value</source>
      <translation>已達成首次價值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Started in</source>
      <translation>開始季別</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Stopped</source>
      <translation>已中止</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>{quarter}: {n} projects, {reached} reached first value, median {days} days</source>
      <translation>{quarter}：{n} 個專案，{reached} 個達成首次價值，中位數 {days} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>A project begins from a template: milestones, their order and who does them.</source>
      <translation>專案從範本開始：里程碑、先後順序與由誰負責。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>A project is done when each of its milestones is reached or skipped.</source>
      <translation>所有里程碑都達成或略過時，專案即完成。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>No onboarding runs</source>
      <translation>沒有進行中的導入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>No project is done yet</source>
      <translation>還沒有完成的專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>No project matches</source>
      <translation>沒有符合的專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>Remove the filter</source>
      <translation>移除篩選</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>Show active projects</source>
      <translation>顯示進行中的專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>“{words}” leaves out all of them.</source>
      <translation>「{words}」排除了全部。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/gantt.py" />
      <source>Onboarding projects</source>
      <translation>導入專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>Account, project or milestone  /</source>
      <translation>客戶、專案或里程碑  /</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>Active</source>
      <translation>進行中</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>Filter  /</source>
      <translation>篩選  /</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>Filter projects</source>
      <translation>篩選專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>More acts</source>
      <translation>更多動作</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>Slip is the forecast or actual date less the target, in working days of the customer’s country</source>
      <translation>延誤為預計日或實際日減目標日，以客戶所在國家的工作日計</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>Which projects</source>
      <translation>哪些專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>forecast</source>
      <translation>預計</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>late</source>
      <translation>延誤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>reached</source>
      <translation>已達成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>slip after the target</source>
      <translation>超過目標日的延誤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>Calendars (*.ics)</source>
      <translation>行事曆 (*.ics)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>Country, as accounts write it</source>
      <translation>國家，依客戶資料的寫法</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>Holidays of {file}</source>
      <translation>{file} 的假日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>Import holidays</source>
      <translation>匯入假日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>Import {n} holidays</source>
      <translation>匯入 {n} 個假日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>{n} holidays of {country}, {years}</source>
      <translation>{country} 的 {n} 個假日，{years}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>{n} were known already</source>
      <translation>其中 {n} 個已有</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>A milestone has a target.</source>
      <translation>里程碑需要目標日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Assignee</source>
      <translation>指派對象</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Comment, internal</source>
      <translation>內部意見</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Counts from</source>
      <translation>起算自</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>It is first value</source>
      <translation>這是首次價值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Owner</source>
      <translation>負責人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Reached means</source>
      <translation>達成條件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Reached on</source>
      <translation>達成日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Target</source>
      <translation>目標</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>The customer sees it</source>
      <translation>客戶看得到</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>The start, {day}</source>
      <translation>專案開始日，{day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Title</source>
      <translation>標題／職稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>What it is</source>
      <translation>性質</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Working days after it</source>
      <translation>之後的工作日數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/moving.py" />
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/moving.py" />
      <source>Keep  Enter</source>
      <translation>保留  Enter</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/moving.py" />
      <source>Leave it</source>
      <translation>不變更</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/moving.py" />
      <source>Leave it  Esc</source>
      <translation>不變更  Esc</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/moving.py" />
      <source>Moving {title} to {day} …</source>
      <translation>將 {title} 移到 {day} …</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/new_milestone.py" />
      <source>Add the milestone</source>
      <translation>新增里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/new_milestone.py" />
      <source>New milestone</source>
      <translation>新里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/new_milestone.py" />
      <source>The start of the project</source>
      <translation>專案開始日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/page.py" />
      <source>Choose a project first.</source>
      <translation>請先選擇專案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Add a milestone</source>
      <translation>新增里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Country of the holidays</source>
      <translation>假日所屬國家</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Make a PDF</source>
      <translation>製作 PDF</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>No country: only weekends are left out</source>
      <translation>沒有國家，只扣除週末</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>No holidays known for {country}</source>
      <translation>沒有 {country} 的假日資料</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Starts on</source>
      <translation>開始日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Stop it</source>
      <translation>中止</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Stop the project</source>
      <translation>中止專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>began from “{template}”</source>
      <translation>從範本「{template}」開始</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>first value expected {day}, {n} days after the start</source>
      <translation>首次價值預計 {day}，開始後 {n} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>first value {n} days after the start</source>
      <translation>首次價值在開始後 {n} 天達成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>stopped {day}: {why}</source>
      <translation>{day}中止：{why}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>{done} milestones reached</source>
      <translation>里程碑達成 {done}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>{n} holidays known for {country}</source>
      <translation>已有 {country} 的 {n} 個假日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>Choose an account.</source>
      <translation>請選擇客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>Its milestones are added one by one.</source>
      <translation>里程碑逐一新增。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>New onboarding project</source>
      <translation>新導入專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>No account begins like “{name}”.</source>
      <translation>沒有以「{name}」開頭的客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>Start the project</source>
      <translation>開始專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>Template</source>
      <translation>範本</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>Type its name</source>
      <translation>輸入名稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>Without a template</source>
      <translation>不用範本</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>An account, a page, or what to do</source>
      <translation>客戶、頁面或要做的事</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>Do</source>
      <translation>執行</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>Found</source>
      <translation>找到的項目</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>Go to</source>
      <translation>前往</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>Recent</source>
      <translation>最近</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>choose</source>
      <translation>選擇</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>only things to do</source>
      <translation>只顯示可執行的項目</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/palette.py" />
      <source>opens</source>
      <translation>開啟</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Agreed by</source>
      <translation>同意者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Agreed on</source>
      <translation>同意日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Agreed on {day} by {who}.</source>
      <translation>{who} 於{day}同意。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Next review {day}.</source>
      <translation>下次檢討 {day}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Reduce first response from 8 h to 2 h by 30 Sep</source>
      <translation>降低首次回覆時間，從 8 小時到 2 小時，9月30日前</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>The plan</source>
      <translation>計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>What does the customer want, in their words?</source>
      <translation>客戶想達成什麼？請用客戶的話寫。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>What is done, from where, to where, by when. Enter adds it, Esc leaves.</source>
      <translation>做什麼、從多少、到多少、何時之前。Enter 新增，Esc 離開。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>What the customer wants, in their words</source>
      <translation>客戶想達成的事，以客戶的話</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>When is the next review?</source>
      <translation>下次檢討是什麼時候？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Who agreed to it?</source>
      <translation>由誰同意？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Write a day as 17 Nov or 2027-03-31.</source>
      <translation>請以 11月17日 或 2027-03-31 的形式寫日期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Write an objective: verb, what, from, to, by</source>
      <translation>寫目標：動詞、什麼、從、到、期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>by {day} ({when})</source>
      <translation>{day}前（{when}）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>from {amount}</source>
      <translation>從 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>to {amount}</source>
      <translation>到 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>A plan says what the customer wants to reach, from where, to where, by when.</source>
      <translation>計畫說明客戶想達成什麼、從多少、到多少、何時之前。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>Account, plan or what is due</source>
      <translation>客戶、計畫或待辦事項</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>Filter the plans</source>
      <translation>篩選計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>New plan</source>
      <translation>新計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>No plan matches</source>
      <translation>沒有符合的計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>No success plan yet</source>
      <translation>還沒有成功計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>Success plans</source>
      <translation>成功計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>{n} behind</source>
      <translation>落後 {n} 個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>{n} objectives behind</source>
      <translation>{n} 個目標落後</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>{n} plans</source>
      <translation>{n} 份計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>“{words}” leaves out all {n}.</source>
      <translation>「{words}」排除了全部 {n} 份。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/new_plan.py" />
      <source>Choose the account from the list.</source>
      <translation>請從清單選擇客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/new_plan.py" />
      <source>Empty plan</source>
      <translation>空白計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/new_plan.py" />
      <source>Name of the plan</source>
      <translation>計畫名稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/new_plan.py" />
      <source>Success plan {first} to {last}</source>
      <translation>成功計畫 {first} 到 {last}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/new_plan.py" />
      <source>Whose plan?</source>
      <translation>誰的計畫？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/new_plan.py" />
      <source>Write the plan</source>
      <translation>寫計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>+ Outcome</source>
      <translation>+ 成果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>+ Task</source>
      <translation>+ 待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>+ They do</source>
      <translation>+ 客戶方行動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>+ Value</source>
      <translation>+ 數值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>+ We do</source>
      <translation>+ 我方行動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Baseline</source>
      <translation>基準值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>By</source>
      <translation>期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Delete  Del</source>
      <translation>刪除  Del</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Enter: what can be done with the objective. Space: achieved, or open.</source>
      <translation>Enter：可對這個目標做的事。Space：已達成或進行中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Fold the values</source>
      <translation>收合數值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Internal note</source>
      <translation>內部備註</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Move down  Alt+Shift+↓</source>
      <translation>下移  Alt+Shift+↓</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Move up  Alt+Shift+↑</source>
      <translation>上移  Alt+Shift+↑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>New initiative of ours</source>
      <translation>新的我方行動方案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>New initiative of theirs</source>
      <translation>新的客戶方行動方案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>New outcome</source>
      <translation>新成果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Record a value  V</source>
      <translation>記錄數值  V</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Show the values over time</source>
      <translation>顯示數值的變化</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Verb</source>
      <translation>動詞</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>What do they do for it?</source>
      <translation>客戶方要為此做什麼？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>What do we do for it?</source>
      <translation>我方要為此做什麼？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>What is to do? … due fri</source>
      <translation>要做什麼？… 期限 週五</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>What will show that it is reached?</source>
      <translation>怎樣才算達成？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>from where?</source>
      <translation>從多少？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>open</source>
      <translation>進行中</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Back to the plan</source>
      <translation>回到計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Delete the plan</source>
      <translation>刪除計畫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Enter: draft, active or closed</source>
      <translation>Enter：草稿、生效中或已結案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Go back to the list of plans first.</source>
      <translation>請先回到計畫清單。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Make PDF</source>
      <translation>製作 PDF</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Open a plan first.</source>
      <translation>請先開啟計畫。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Open the account</source>
      <translation>開啟客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>State of the plan</source>
      <translation>計畫的狀態</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>Back to the plan (Esc)</source>
      <translation>回到計畫 (Esc)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>Language of the plan</source>
      <translation>計畫的語言</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>Page {n} of {all}</source>
      <translation>第 {n} 頁，共 {all} 頁</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>Pages that leave</source>
      <translation>對外的頁面</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>Was it worth it?</source>
      <translation>值得嗎？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>What leaves</source>
      <translation>對外內容</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>What stays here</source>
      <translation>留在這裡的內容</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>With ROI</source>
      <translation>含 ROI</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>Without ROI</source>
      <translation>不含 ROI</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>health, pulses, renewal and forecast</source>
      <translation>健康分數、脈動判斷、續約與預測</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>notes, tickets and survey answers</source>
      <translation>會議記錄、工單與調查回答</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>the internal text of the plan</source>
      <translation>計畫的內部文字</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>{n} internal notes</source>
      <translation>{n} 則內部備註</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>{n} internal risks</source>
      <translation>{n} 項內部風險</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>{n} pages, exactly as printed.</source>
      <translation>{n} 頁，與列印結果完全相同。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Confirmed by</source>
      <translation>確認者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Confirmed on</source>
      <translation>確認日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Done on {day}, due {due}</source>
      <translation>{day} 完成，期限 {due}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Evidence</source>
      <translation>佐證</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Initiative</source>
      <translation>行動方案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Outcome</source>
      <translation>結果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Space: done, or to do again. Del: delete</source>
      <translation>Space：完成或改回未完成。Del：刪除</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Space: done, or to do again. Enter: more. Del: delete</source>
      <translation>Space：完成或改回未完成。Enter：更多。Del：刪除</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>They do it</source>
      <translation>改由客戶方執行</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>To do again</source>
      <translation>改回未完成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>We do it</source>
      <translation>改由我方執行</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>by when</source>
      <translation>何時之前</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>confirmed by {who}, {day}</source>
      <translation>{who} 確認，{day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>evidence?</source>
      <translation>佐證？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>who</source>
      <translation>誰</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>{state}. Space: the next state, Enter: all of them, Del: delete</source>
      <translation>{state}。Space：下一個狀態，Enter：所有狀態，Del：刪除</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>· who confirmed it?</source>
      <translation>· 由誰確認？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Achieved 1, partly 0.5, missed 0, open left out</source>
      <translation>已達成 1，部分達成 0.5，未達成 0，進行中不計</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Internal, never leaves</source>
      <translation>內部，絕不對外</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>No outcome is written yet.</source>
      <translation>還沒有寫下成果。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Outcomes so far</source>
      <translation>目前的成果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Risks</source>
      <translation>風險</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Space: let it leave, or keep it internal</source>
      <translation>Space：對外，或保留在內部</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>What must not leave. Markdown.</source>
      <translation>不得對外的內容。可用 Markdown。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Written {day}</source>
      <translation>{day}撰寫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Written {day} by {name}</source>
      <translation>{name} 於{day}撰寫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>internal</source>
      <translation>內部</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>leaves</source>
      <translation>對外</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>{n} of {all} stand in what leaves; the others are internal</source>
      <translation>{all} 項中有 {n} 項列入對外內容，其他為內部</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>{score}, {n} of {all}</source>
      <translation>{score}，{n} / {all}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>Baseline {amount} on {day}</source>
      <translation>基準值 {amount}，{day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>Day of the baseline</source>
      <translation>基準值的日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>Del: delete this value</source>
      <translation>Del：刪除這筆數值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>Values over time: {values}</source>
      <translation>數值的變化：{values}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>from which report</source>
      <translation>來自哪份報告</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>from which source</source>
      <translation>來自哪個來源</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>when</source>
      <translation>何時</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/word.py" />
      <source>{name} (Enter edits)</source>
      <translation>{name}（Enter 編輯）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>+ Benefit</source>
      <translation>+ 效益</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>+ Cost</source>
      <translation>+ 成本</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Another year  Space</source>
      <translation>增加一年  Space</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>At the start</source>
      <translation>期初</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Benefits</source>
      <translation>效益</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Benefits, present value</source>
      <translation>效益現值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Costs</source>
      <translation>成本</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Costs, present value</source>
      <translation>成本現值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Discount rate</source>
      <translation>折現率</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>NPV at {rate}</source>
      <translation>NPV（折現率 {rate}）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>NPV, {rate}</source>
      <translation>NPV，{rate}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>New benefit</source>
      <translation>新效益</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>New cost</source>
      <translation>新成本</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Payback</source>
      <translation>回收期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>ROI</source>
      <translation>ROI</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Space: another year. Enter: more. Del: delete</source>
      <translation>Space：增加一年。Enter：更多。Del：刪除</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>What do they gain, by year? Planner hours 0 150k 180k</source>
      <translation>客戶每年獲得什麼？排程工時 0 150k 180k</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>What does it cost them, by year? Set-up 18k</source>
      <translation>客戶每年付出什麼？建置 18k</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Year {n}</source>
      <translation>第 {n} 年</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>at the start</source>
      <translation>期初</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>not discounted</source>
      <translation>未折現</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>start {amount}</source>
      <translation>期初 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>whose figure</source>
      <translation>誰提供的數字</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>year {n}</source>
      <translation>第 {n} 年</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>year {n} {amount}</source>
      <translation>第 {n} 年 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>{currency}, figures by year from {day}</source>
      <translation>{currency}，自{day}起逐年的數字</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>{n} %</source>
      <translation>{n}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>A rule starts a playbook where a condition holds. Begin with one of these:</source>
      <translation>規則會在條件成立的客戶啟動行動手冊。可從這些開始：</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>At work</source>
      <translation>進行中</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>New playbook</source>
      <translation>新行動手冊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>New rule</source>
      <translation>新規則</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>Nothing is at work. A rule starts a playbook, or you do from an account.</source>
      <translation>沒有進行中的行動手冊。可由規則啟動，或在客戶頁面啟動。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>Rules</source>
      <translation>規則</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>What the list shows</source>
      <translation>清單顯示的內容</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>would start on {n} accounts</source>
      <translation>會在 {n} 個客戶啟動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>{n} rules</source>
      <translation>{n} 條規則</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>7 is a week after, -7 a week before. What follows “ – ” is the reason.</source>
      <translation>7 是一週後，-7 是一週前。「 – 」之後是理由。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>Days count</source>
      <translation>天數起算</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>Line {n} is no task. Write a day, a colon and what to do.</source>
      <translation>第 {n} 行不是待辦。請寫天數、冒號與要做的事。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>Playbook</source>
      <translation>行動手冊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>Save the playbook</source>
      <translation>儲存行動手冊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>Tasks, a line each: day, a colon, what to do</source>
      <translation>待辦，一行一件：天數、冒號、要做的事</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>This one belongs to the program: saving it makes a playbook of your own.</source>
      <translation>這是程式內建的，儲存後會成為您自己的行動手冊。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>{name}, mine</source>
      <translation>{name}（我的）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Accounts that it hits</source>
      <translation>符合的客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Condition</source>
      <translation>條件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Do not start by itself</source>
      <translation>不自動啟動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>It would start nowhere today.</source>
      <translation>今天不會在任何客戶啟動。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Rule</source>
      <translation>規則</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Save the rule</source>
      <translation>儲存規則</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Start by itself</source>
      <translation>自動啟動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Start now</source>
      <translation>立即啟動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Start on {n} accounts now</source>
      <translation>立即在 {n} 個客戶啟動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Start the playbook</source>
      <translation>啟動行動手冊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>The condition finds nothing yet.</source>
      <translation>條件還沒有找到任何客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>When an account is so</source>
      <translation>當客戶符合</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Write a condition: it is tried on the book as you type.</source>
      <translation>請寫條件：輸入時就會在客戶簿上試跑。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Begun</source>
      <translation>開始日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Begun by</source>
      <translation>啟動方式</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>By itself</source>
      <translation>自動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Hits</source>
      <translation>符合</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Hits {count} accounts</source>
      <translation>符合 {count} 個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Poor before the renewal</source>
      <translation>續約前健康度不佳</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Renewal to prepare</source>
      <translation>待準備的續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Review a large account</source>
      <translation>檢討大型客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Save play</source>
      <translation>挽救行動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Starts</source>
      <translation>啟動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Would start</source>
      <translation>會啟動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>at work there</source>
      <translation>已在進行中</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>begun in the last 30 days</source>
      <translation>最近 30 天內已啟動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>from the day it starts</source>
      <translation>從啟動日起算</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>from the last day to act</source>
      <translation>從通知期限起算</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>hand</source>
      <translation>手動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>has no contract to count from</source>
      <translation>沒有可起算的合約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>of the program</source>
      <translation>程式內建</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>off</source>
      <translation>關</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>on</source>
      <translation>開</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>starts on {count}</source>
      <translation>在 {count} 個客戶啟動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>would start</source>
      <translation>會啟動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>your own</source>
      <translation>自訂</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>{done} of {all}</source>
      <translation>{done} / {all}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>%, quarters later</source>
      <translation>%，之後第幾季</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>ARR by first contract end, {bands}</source>
      <translation>依首份合約結束日的 ARR，{bands}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>ARR by quarter of the first contract end: {quarters}; later {later}, without an end {evergreen}.</source>
      <translation>依首份合約結束季別的 ARR：{quarters}；之後 {later}，無期限 {evergreen}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>ARR went from {start} on {first} to {end} on {last}: {parts}.</source>
      <translation>ARR 從 {first} 的 {start} 到 {last} 的 {end}：{parts}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Began in</source>
      <translation>開始季別</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Began in {quarter}</source>
      <translation>{quarter} 開始</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Churn</source>
      <translation>流失</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Contraction</source>
      <translation>縮減</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Customers with MRR at a quarter's close, of those whose first paid contract began in the quarter at the left</source>
      <translation>首份付費合約始於左側季別的客戶中，該季結束時有 MRR 的客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Expansion</source>
      <translation>擴增</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>MRR at a quarter's close, of the MRR at the close of the quarter in which these customers began; by today's rates</source>
      <translation>該季結束時的 MRR，占這些客戶起始季結束時 MRR 的比例；以今天的匯率計</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Movement</source>
      <translation>變動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Movements per account since {day}, to the cent</source>
      <translation>自{day}起各客戶的變動，分毫不差</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>No contract ends in these quarters.</source>
      <translation>這幾季沒有結束的合約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>No customer has begun in these quarters.</source>
      <translation>這幾季沒有新開始的客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>No paid contract in this period.</source>
      <translation>這段期間沒有付費合約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Quarter and band</source>
      <translation>季別與級別</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Q{n}</source>
      <translation>Q{n}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Reactivation</source>
      <translation>重新啟用</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Share that stayed, by start quarter and quarters since: {cohorts}.</source>
      <translation>依開始季別與之後季數的留存比例：{cohorts}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>left out without a rate: {currencies}</source>
      <translation>因沒有匯率而未計入：{currencies}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>nothing moved</source>
      <translation>沒有變動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>{active} of {customers} customers on {day}, ARR {arr}: {share}</source>
      <translation>{day} {customers} 個客戶中有 {active} 個，ARR {arr}：{share}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>{part}, {n}</source>
      <translation>{part}（{n}）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>{quarter} {share} after {n}</source>
      <translation>{quarter} 經過 {n} 季 {share}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/block.py" />
      <source>Loading</source>
      <translation>載入中</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/block.py" />
      <source>The chart was saved as {name}</source>
      <translation>圖表已存成 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/block.py" />
      <source>{name} could not be written: {reason}</source>
      <translation>無法寫入 {name}：{reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>ARR {by}: {segments}.</source>
      <translation>ARR {by}：{segments}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>By country</source>
      <translation>依國家</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>By industry</source>
      <translation>依產業</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>By owner</source>
      <translation>依負責人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>By stage</source>
      <translation>依階段</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>By tier</source>
      <translation>依等級</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Days since</source>
      <translation>距今天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Days since the last touch: {buckets}. Touched within their cadence: {cadences}.</source>
      <translation>距上次聯絡的天數：{buckets}。在聯絡間隔內：{cadences}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Last touch of any customer, internal notes left out; hatched: too long ago</source>
      <translation>客戶任何一人的上次聯絡，不含內部備註；斜線：間隔過久</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Last touch, days ago: {days}</source>
      <translation>上次聯絡距今 {days} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>No account has ARR.</source>
      <translation>沒有客戶有 ARR。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>No accounts.</source>
      <translation>沒有客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>No onboarding project is under way.</source>
      <translation>沒有進行中的導入專案。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Onboarding projects by milestones reached: {steps}.</source>
      <translation>依已達成里程碑的導入專案：{steps}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Onboarding {step}</source>
      <translation>導入 {step}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Poor</source>
      <translation>不佳</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Projects by milestones reached, skipped ones left out; hatched: late. Finished ones stay for 90 days</source>
      <translation>依已達成里程碑的專案數，略過者不計；斜線：延誤。完成的專案保留 90 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Touched every {n} days: kept</source>
      <translation>每 {n} 天聯絡：間隔內</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Touched every {n} days: missed</source>
      <translation>每 {n} 天聯絡：已超過</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>days since the last touch</source>
      <translation>距上次聯絡的天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>every {n} days</source>
      <translation>每 {n} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>never</source>
      <translation>從未</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>over {n}</source>
      <translation>超過 {n}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>proactive share of 90 days: {share} % of {n} touches we started</source>
      <translation>90 天主動比例：{n} 次聯絡中 {share}% 由我方發起</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>touched within their cadence</source>
      <translation>在聯絡間隔內</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{accounts}, {arr}, mean health {health}, {kept} within their cadence</source>
      <translation>{accounts}，{arr}，平均健康分數 {health}，{kept} 個在聯絡間隔內</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{by}; the area is ARR, health the mean by ARR</source>
      <translation>{by}；面積為 ARR，健康分數為以 ARR 加權的平均</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{kept} of {all}</source>
      <translation>{kept} / {all}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{n} late</source>
      <translation>延誤 {n} 個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{n} more</source>
      <translation>另有 {n} 個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{n} projects</source>
      <translation>{n} 個專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{value}: {arr}, {accounts}
mean health {health}, {poor} in poor health</source>
      <translation>{value}：{arr}，{accounts}
平均健康分數 {health}，健康度不佳 {poor}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>MRR {day}</source>
      <translation>MRR {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>Nothing differs between the two days.</source>
      <translation>兩個日期之間沒有差異。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>Which accounts changed?</source>
      <translation>哪些客戶有變動？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>churned</source>
      <translation>流失</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>contracted</source>
      <translation>縮減</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>expanded</source>
      <translation>擴增</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>reactivated</source>
      <translation>重新啟用</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>{accounts} between {first} and {second}</source>
      <translation>{first} 到 {second} 之間 {accounts}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Contracts fill it: import subscriptions, or deals that were won.</source>
      <translation>來自合約：請匯入訂閱，或成交的商機。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Contracts with an end date fill it.</source>
      <translation>來自有結束日的合約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Notes and meetings fill it: write one with N, or import them.</source>
      <translation>來自會議記錄與會議：按 N 撰寫，或匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Onboarding projects fill it: start one from a template.</source>
      <translation>來自導入專案：請從範本開始一個。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Scores and contracts with an end date fill it.</source>
      <translation>來自分數與有結束日的合約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Scores are kept every day; it fills by itself once they change.</source>
      <translation>分數每天保留，有變動後就會自動出現。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Scores fill it: import contracts, usage, tickets or survey answers.</source>
      <translation>來自分數：請匯入合約、用量、工單或調查回答。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Survey answers and scores or plan outcomes fill it.</source>
      <translation>來自調查回答，以及分數或計畫成果。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Tickets fill it: import them from the support system.</source>
      <translation>來自工單：請從支援系統匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>100 × (promoters 9–10 − detractors 0–6) / all answers on the scale 0–10, all touchpoints together; an index from −100 to +100.</source>
      <translation>100 ×（推薦者 9–10 − 批評者 0–6）÷ 量表 0–10 的全部回答，所有接觸點合計；為 −100 到 +100 的指數。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>ARR in poor health</source>
      <translation>健康度不佳的 ARR</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>ARR of the accounts whose band is poor, by score, hard rule or override.</source>
      <translation>因分數、強制規則或覆寫而級別為不佳的客戶的 ARR。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>Active recurring charges over a year, without trials and one-time fees; both ends by today's rates.</source>
      <translation>生效中的經常性費用換算為一年，不含試用與一次性費用；兩端皆用今天的匯率。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>Customers active at the start and not now / customers active at the start.</source>
      <translation>期初有效而現在無效的客戶 ÷ 期初有效的客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>GRR, cohort</source>
      <translation>GRR（世代）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>Logo churn</source>
      <translation>客戶流失率</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>NRR, cohort</source>
      <translation>NRR（世代）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>n = {n}, last {days} days</source>
      <translation>n = {n}，最近 {days} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>the same {n} accounts</source>
      <translation>同樣的 {n} 個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>{change} since {day}</source>
      <translation>自{day}起 {change}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>{churned} of {n} accounts</source>
      <translation>{n} 個客戶中 {churned} 個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>{n} accounts of {day}</source>
      <translation>{day}的 {n} 個客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>{share} of ARR</source>
      <translation>占 ARR {share}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>Σ MRR now of the customers active at the start / Σ their MRR at the start.</source>
      <translation>期初有效客戶的 Σ 現在 MRR ÷ Σ 期初 MRR。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>Σ min(MRR now, MRR at the start) / Σ MRR at the start, over the customers active at the start, the lesser taken per customer.</source>
      <translation>Σ min(現在 MRR, 期初 MRR) ÷ Σ 期初 MRR，以期初有效的客戶計，逐一取較小者。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/head.py" />
      <source>Present (F5)</source>
      <translation>簡報 (F5)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/head.py" />
      <source>See the book as of a date</source>
      <translation>檢視某日的客戶簿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/head.py" />
      <source>The day it is compared with</source>
      <translation>用來比較的日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/head.py" />
      <source>Which accounts</source>
      <translation>哪些客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>ARR by band</source>
      <translation>各級別的 ARR</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>ARR by band, health model v{n}: healthy from {healthy}, watch from {watch}</source>
      <translation>各級別的 ARR，健康分數模型 v{n}：健康從 {healthy} 起，留意從 {watch} 起</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>ARR by band: {bands}.</source>
      <translation>各級別的 ARR：{bands}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Band or score</source>
      <translation>級別或分數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Days to act</source>
      <translation>距期限天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Health, open ring {day}, dot today; {fallen} fell, {risen} rose</source>
      <translation>健康分數：空心圈 {day}，實心點今天；降 {fallen}，升 {risen}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Health: {band}</source>
      <translation>健康度：{band}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>No account has a score yet.</source>
      <translation>還沒有客戶有分數。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>No account with a score has a last day to act ahead.</source>
      <translation>有分數的客戶都沒有未來的通知期限。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>No score has moved by a point since {day}.</source>
      <translation>自{day}起沒有分數變動達 1 分。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Now</source>
      <translation>立即處理</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Scores {low}–{high}</source>
      <translation>分數 {low}–{high}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Since {day} {fallen} scores fell and {risen} rose by a point or more: {moves}.</source>
      <translation>自{day}起，{fallen} 個分數下降、{risen} 個上升達 1 分以上：{moves}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Urgent: low health, little time</source>
      <translation>緊急：健康分數低、時間少</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>accounts at each score</source>
      <translation>各分數的客戶數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>days to act</source>
      <translation>距期限天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>today</source>
      <translation>今天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>{accounts} below {score} must be decided in {days} days, {arr}</source>
      <translation>{accounts}低於 {score} 分，須在 {days} 天內決定，{arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>{account}: health {before} → {now}</source>
      <translation>{account}：健康分數 {before} → {now}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>{account}: health {score}, {days}, {arr}</source>
      <translation>{account}：健康分數 {score}，{days}，{arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>{n} days to act</source>
      <translation>距期限 {n} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>{shown} of {all} accounts to act on in {days} days are shown.</source>
      <translation>顯示 {days} 天內須處理的 {all} 個客戶中的 {shown} 個。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>As of</source>
      <translation>截至</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>Compare with</source>
      <translation>比較對象</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>Compare {day} with</source>
      <translation>{day}的比較對象</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>Left out of every amount, because there is no rate: {currencies}. Preferences has the rates.</source>
      <translation>因沒有匯率，所有金額都未計入：{currencies}。匯率在偏好設定中。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>No paid contract on these days: contracts make ARR, GRR and NRR. Import subscriptions or deals that were won.</source>
      <translation>這些日期沒有付費合約，ARR、GRR 與 NRR 由合約計算。請匯入訂閱或成交的商機。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>The portfolio draws itself from accounts, contracts, tickets and answers.</source>
      <translation>客戶組合由客戶、合約、工單與回答自動繪製。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>The portfolio is being read.</source>
      <translation>正在讀取客戶組合。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>Whole book</source>
      <translation>整本客戶簿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>today, {day}</source>
      <translation>今天，{day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>{accounts}, {currency}</source>
      <translation>{accounts}，{currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>As of {day}, compared with {first}</source>
      <translation>截至 {day}，與 {first} 比較</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>Language of the report</source>
      <translation>報告的語言</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>Portfolio as PDF</source>
      <translation>客戶組合 PDF</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>Portfolio as PDF, written in</source>
      <translation>客戶組合 PDF 的語言</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>Portfolio as of {day}</source>
      <translation>截至{day}的客戶組合</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>The portfolio was written to {name}</source>
      <translation>已將客戶組合寫入 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>{scope}: {accounts}, {currency}</source>
      <translation>{scope}：{accounts}，{currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/presentation.py" />
      <source>Compared with {day}</source>
      <translation>與{day}比較</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/reading.py" />
      <source>Q{n} {year}</source>
      <translation>{year}年第{n}季</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/satisfaction_block.py" />
      <source>Satisfied, not successful</source>
      <translation>滿意但不成功</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/satisfaction_block.py" />
      <source>Successful, not satisfied</source>
      <translation>成功但不滿意</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>How healthy</source>
      <translation>健康狀況</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>How much</source>
      <translation>規模</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>What customers say</source>
      <translation>客戶的意見</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>What moved</source>
      <translation>變動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>What renews</source>
      <translation>續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>Where, and how close</source>
      <translation>分布與往來</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>Who needs time</source>
      <translation>需要投入時間的客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>Who stays</source>
      <translation>留存的客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/segments_block.py" />
      <source>Parted by</source>
      <translation>分組依據</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>Did we keep in touch?</source>
      <translation>有保持聯絡嗎？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>How did ARR grow?</source>
      <translation>ARR 如何成長？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>How do customers answer?</source>
      <translation>客戶如何回答？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>How far has onboarding come?</source>
      <translation>導入進展到哪裡？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>How healthy is it?</source>
      <translation>有多健康？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>How much of their MRR stays?</source>
      <translation>客戶的 MRR 留存多少？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>How much support do they need?</source>
      <translation>客戶需要多少支援？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>What moved in 30 days?</source>
      <translation>30 天內有什麼變動？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>What renews, and how healthy is it?</source>
      <translation>有哪些續約，健康度如何？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>Where is it?</source>
      <translation>分布在哪裡？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>Which customers stay?</source>
      <translation>哪些客戶留存？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>Who is satisfied, and who succeeds?</source>
      <translation>誰滿意、誰成功？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>Who needs time?</source>
      <translation>誰需要投入時間？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>CES 2.0, mean</source>
      <translation>CES 2.0，平均</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>CSAT, positive answers</source>
      <translation>CSAT，正面回答</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>First reply</source>
      <translation>首次回覆</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>First reply, hours</source>
      <translation>首次回覆，小時</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Last quarters, by touchpoint and scale, never pooled; n beside every figure</source>
      <translation>最近幾季，依接觸點與量表分列，從不合併；每個數字旁註明 n</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Latest answers: {lines}.</source>
      <translation>最新回答：{lines}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Month</source>
      <translation>月份</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>No account has both an answer of 12 months and a success figure.</source>
      <translation>沒有客戶同時有 12 個月內的回答與成功數字。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>No survey has been answered: import survey answers.</source>
      <translation>沒有調查回答，請匯入調查回答。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>No tickets in 12 months.</source>
      <translation>12 個月內沒有工單。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Of {accounts} with both figures: {lists}.</source>
      <translation>兩種數字都有的{accounts}中：{lists}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Per account</source>
      <translation>每客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Resolution</source>
      <translation>解決</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Resolution, hours</source>
      <translation>解決，小時</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Satisfaction</source>
      <translation>滿意度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Success</source>
      <translation>成功</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Success: outcome closure, else health, successful from {success}. Satisfaction: the last NPS ● or CSAT ■ answer of 12 months on its own scale, satisfied from {satisfied} (NPS 8, CSAT 4 of 5)</source>
      <translation>成功：以成果達成度計，沒有時以健康分數計，{success} 起為成功。滿意度：12 個月內最近一次 NPS ● 或 CSAT ■ 回答，以其量表計，{satisfied} 起為滿意（NPS 8，CSAT 4，滿分 5）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Support of the last month: {facts}.</source>
      <translation>上個月的支援：{facts}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Tickets by the month they were created in, per account with MRR at its close; medians in calendar time</source>
      <translation>依建立月份的工單，以當月結束時有 MRR 的客戶平均；中位數以日曆時間計</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Tickets created in {month}</source>
      <translation>{month} 建立的工單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Tickets per account</source>
      <translation>每客戶工單數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>first reply {time} (n={n})</source>
      <translation>首次回覆 {time}（n={n}）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>health</source>
      <translation>健康分數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>no touchpoint</source>
      <translation>沒有接觸點</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>outcomes</source>
      <translation>成果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>resolution {time} (n={n})</source>
      <translation>解決 {time}（n={n}）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>satisfaction, last answer</source>
      <translation>滿意度，最近一次回答</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>success, 0–100</source>
      <translation>成功，0–100</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>{account}: success {success} by {source}, satisfaction {satisfaction} by {kind} of {day}, {arr}</source>
      <translation>{account}：成功 {success}，依{source}；滿意度 {satisfaction}，依{day}的 {kind}，{arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>{load} per account</source>
      <translation>每客戶 {load} 件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>{n} lines with fewer answers are in the table</source>
      <translation>表格中另有 {n} 條回答較少的線</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>1 {foreign} is {rate} {own}</source>
      <translation>1 {foreign} = {rate} {own}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>April</source>
      <translation>4 月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>August</source>
      <translation>8 月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Currency</source>
      <translation>貨幣</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>December</source>
      <translation>12 月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>February</source>
      <translation>2 月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Fiscal year starts</source>
      <translation>會計年度開始</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>GRR and NRR over</source>
      <translation>GRR 與 NRR 期間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>January</source>
      <translation>1 月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>July</source>
      <translation>7 月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>June</source>
      <translation>6 月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>March</source>
      <translation>3 月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>May</source>
      <translation>5 月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Money in another currency counts at the latest rate on or before its day.</source>
      <translation>其他貨幣的金額以當日或之前最近的匯率計算。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>No rate is recorded.</source>
      <translation>沒有記錄匯率。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>November</source>
      <translation>11 月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Numbers</source>
      <translation>數字</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>October</source>
      <translation>10 月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Portfolio currency</source>
      <translation>組合貨幣</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Rate</source>
      <translation>匯率</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Rates of currencies</source>
      <translation>貨幣匯率</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Record the rate</source>
      <translation>記錄匯率</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>September</source>
      <translation>9 月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>These change figures, so they are kept in the book and can be undone.</source>
      <translation>這些會改變數字，所以保存在客戶簿中，並且可以復原。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Write the day as year-month-day, such as 2026-11-01.</source>
      <translation>請以年-月-日的形式寫日期，例如 2026-11-01。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>Write the rate as a number, such as 0.00072.</source>
      <translation>請以數字寫匯率，例如 0.00072。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>all sums are in it</source>
      <translation>所有總額都以此計算</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>from {day}</source>
      <translation>自 {day} 起</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>per customer, new customers never enter</source>
      <translation>逐一客戶計算，新客戶不計入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>so the first quarter is {first} to {last}</source>
      <translation>第一季為 {first} 到 {last}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/book_section.py" />
      <source>{n} months</source>
      <translation>{n} 個月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/cadence_section.py" />
      <source>Days between touches. One account may differ, with a reason, on its own page.</source>
      <translation>聯絡之間的天數。個別客戶可以不同，請在客戶頁面設定並註明原因。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/cadence_section.py" />
      <source>Every account</source>
      <translation>所有客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/cadence_section.py" />
      <source>How often to touch</source>
      <translation>多久聯絡一次</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/cadence_section.py" />
      <source>Tier {tier}</source>
      <translation>等級 {tier}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/cadence_section.py" />
      <source>Write a number of days, such as 30.</source>
      <translation>請寫天數，例如 30。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/cadence_section.py" />
      <source>without a line of its own</source>
      <translation>沒有另外設定者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>Choose…</source>
      <translation>選擇…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>Imports</source>
      <translation>匯入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>New files in {folder} are proposed, never taken by themselves.</source>
      <translation>{folder} 中的新檔案只會提出建議，不會自行匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>None. New files in a folder can be proposed; on this computer only.</source>
      <translation>沒有。可以提出資料夾中的新檔案，只限這台電腦。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>Set the order…</source>
      <translation>設定順序…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>Watch none</source>
      <translation>不監看</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>Watched folder</source>
      <translation>監看的資料夾</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>which system’s value stays, for every field or one of them</source>
      <translation>所有欄位或其中一個欄位，保留哪個系統的值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>As the system</source>
      <translation>與系統相同</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Font</source>
      <translation>字型</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Kept on this computer.</source>
      <translation>保存在這台電腦上。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Light</source>
      <translation>淺色</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Look and language</source>
      <translation>外觀與語言</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Row height</source>
      <translation>列高</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>Size of everything</source>
      <translation>整體大小</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>changes at once, without a restart</source>
      <translation>立即變更，不必重新啟動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/looks_section.py" />
      <source>{pixels}, compact</source>
      <translation>{pixels}，緊密</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/page.py" />
      <source>Every change counts at once</source>
      <translation>變更立即生效</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/page.py" />
      <source>In this book</source>
      <translation>這本客戶簿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/page.py" />
      <source>On this computer</source>
      <translation>這台電腦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>90 days before</source>
      <translation>之前 90 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Agreed next steps</source>
      <translation>約定的後續步驟</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>CSAT {share} from {n} answers on {scale}</source>
      <translation>CSAT {share}，{n} 份回答，量表 {scale}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Decided</source>
      <translation>決定</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Features used</source>
      <translation>使用的功能</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Full resolution</source>
      <translation>完全解決</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Full resolution, median</source>
      <translation>完全解決，中位數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>How was support?</source>
      <translation>支援情況如何？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>In your words</source>
      <translation>您的原話</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Last 90 days</source>
      <translation>最近 90 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>MRR was {first} at the end of {first_month} and is {last} now.</source>
      <translation>{first_month} 結束時的 MRR 為 {first}，現在為 {last}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Means of the measured days, {first} to {last}, against the 90 days before.</source>
      <translation>{first} 至 {last} 有測量之日的平均，與之前 90 天比較。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>NPS {index} from {n} answers</source>
      <translation>NPS {index}，{n} 份回答</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>No contract runs on this day.</source>
      <translation>這一天沒有生效中的合約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>No survey was answered.</source>
      <translation>沒有調查回答。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>No usage is known.</source>
      <translation>沒有用量資料。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Not in the sums, because no rate is kept: {currencies}</source>
      <translation>因為沒有匯率而未計入總額：{currencies}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Notice by</source>
      <translation>通知期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Open on this day</source>
      <translation>當日未結</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Open since {day}: {subject}</source>
      <translation>{day} 起未結：{subject}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Our answer</source>
      <translation>我方的回覆</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Quantity</source>
      <translation>數量</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Renewal brief</source>
      <translation>續約摘要</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Renewal brief. Every figure is as of {day} unless it says so.</source>
      <translation>續約摘要。除非另有註明，所有數字均截至 {day}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Renewal date</source>
      <translation>續約日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Renews by itself</source>
      <translation>自動續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Score</source>
      <translation>分數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Subject</source>
      <translation>主旨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>What did we talk about and decide?</source>
      <translation>談了什麼、決定了什麼？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>What did you tell us?</source>
      <translation>您告訴了我們什麼？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>What the figures mean</source>
      <translation>數字的定義</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>What the renewal needs</source>
      <translation>續約的要件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>What was paid, month by month?</source>
      <translation>每月付了多少？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>What was used?</source>
      <translation>使用了什麼？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Your account team</source>
      <translation>您的服務團隊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Your people</source>
      <translation>貴公司人員</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>first contract or agreed date</source>
      <translation>第一份合約或約定的日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>no end</source>
      <translation>無期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>not yet</source>
      <translation>還沒有</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>{account} · renewal brief · as of {day}</source>
      <translation>{account} · 續約摘要 · 截至 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief_flow.py" />
      <source>Language of the brief</source>
      <translation>摘要的語言</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief_flow.py" />
      <source>Renewal brief as PDF, written in</source>
      <translation>續約摘要 PDF 的語言</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief_flow.py" />
      <source>The brief of {account} was written to {name}</source>
      <translation>已將 {account} 的續約摘要寫入 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Complete</source>
      <translation>完成度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Complete: milestones reached, of all but those left out.</source>
      <translation>完成度：已達成的里程碑占未略過者的比例。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Filled: reached. Open: expected. Hatched: the days after the target. The line is {day}.</source>
      <translation>實心：已達成。空心：預計。斜線：超過目標日的天數。直線為 {day}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>First value</source>
      <translation>首次價值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Last milestone</source>
      <translation>最後里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>No milestone is agreed yet.</source>
      <translation>還沒有約定里程碑。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Onboarding: {project}. As of {day}.</source>
      <translation>導入：{project}。截至 {day}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Reached or expected</source>
      <translation>達成或預計日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Status</source>
      <translation>狀態</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Target: the day agreed at the start. Expected: the day as we see it now.</source>
      <translation>目標：一開始約定的日期。預計：目前看來的日期。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Together</source>
      <translation>雙方</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>We</source>
      <translation>我方</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>What is next</source>
      <translation>接下來</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>What the words mean</source>
      <translation>用語說明</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>When is what due?</source>
      <translation>什麼事在何時到期？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Who</source>
      <translation>負責方</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Working days: Monday to Friday without the public holidays of your country.</source>
      <translation>工作日：週一到週五，扣除貴國的國定假日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>You</source>
      <translation>貴公司</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>to come</source>
      <translation>尚未開始</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>{account} · {project} · as of {day}</source>
      <translation>{account} · {project} · 截至 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>{done} of {all} milestones</source>
      <translation>{all} 個里程碑中 {done} 個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>{n} working days early</source>
      <translation>提早 {n} 個工作日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>{n} working days late</source>
      <translation>延誤 {n} 個工作日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding_flow.py" />
      <source>Language of the page</source>
      <translation>文件的語言</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding_flow.py" />
      <source>Onboarding project</source>
      <translation>導入專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding_flow.py" />
      <source>Project for the customer as PDF, written in</source>
      <translation>給客戶的專案 PDF 的語言</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding_flow.py" />
      <source>The page of {account} was written to {name}</source>
      <translation>已將 {account} 的文件寫入 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Even pace</source>
      <translation>等速進度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Every figure is as of {day}.</source>
      <translation>所有數字均截至 {day}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>In {currency}</source>
      <translation>單位 {currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Measured: {values}</source>
      <translation>量測：{values}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>NPV {amount}</source>
      <translation>NPV {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Present value</source>
      <translation>現值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Risk</source>
      <translation>風險</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Risks we both know of</source>
      <translation>雙方都知道的風險</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>discounted at {n} % a year</source>
      <translation>年折現率 {n}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>done {day}</source>
      <translation>{day}完成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>no discount rate</source>
      <translation>沒有折現率</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>{account} · {plan} · as of {day}</source>
      <translation>{account} · {plan} · 截至 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan_flow.py" />
      <source>Success plan as PDF, written in</source>
      <translation>成功計畫 PDF 的語言</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan_flow.py" />
      <source>The plan of {account} was written to {name}</source>
      <translation>已將 {account} 的計畫寫入 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>12 months: GRR {grr}, NRR {nrr} by renewal base · GRR {cohort_grr}, NRR {cohort_nrr} by cohort</source>
      <translation>12 個月：續約基礎 GRR {grr}、NRR {nrr} · 世代 GRR {cohort_grr}、NRR {cohort_nrr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>Earlier (Ctrl ←)</source>
      <translation>較早 (Ctrl ←)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>From {first} to {last}, {due} renewals due, {customers} customers at the start.</source>
      <translation>從 {first} 到 {last}，到期續約 {due} 筆，期初客戶 {customers} 個。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>GRR {grr} by renewal base · {cohort_grr} by cohort</source>
      <translation>續約基礎 GRR {grr} · 世代 GRR {cohort_grr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>How renewals are shown</source>
      <translation>續約的顯示方式</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>Later (Ctrl →)</source>
      <translation>較晚 (Ctrl →)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>Make brief</source>
      <translation>製作摘要</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>Which renewals</source>
      <translation>哪些續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>+ {n} more</source>
      <translation>另有 {n} 筆</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>Last day to act {day} ({when}), ends {end}</source>
      <translation>通知期限 {day}（{when}），{end} 結束</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>No rate for {currencies}: left out.</source>
      <translation>沒有 {currencies} 的匯率，未計入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>Passed</source>
      <translation>已過期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>Q{number} {year}</source>
      <translation>{year}年第{number}季</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>Target {target}, forecast {forecast}</source>
      <translation>目標 {target}，預測 {forecast}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>Target {target}, forecast {forecast} a year</source>
      <translation>每年目標 {target}，預測 {forecast}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>Their last day to act has passed, their end has not.</source>
      <translation>通知期限已過，合約尚未結束。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>{account}, {amount}, {words}, last day to act {day}</source>
      <translation>{account}，{amount}，{words}，通知期限 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Every contract that ended has its outcome.</source>
      <translation>所有已結束的合約都有結果。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Later</source>
      <translation>之後</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>No contract runs without an end.</source>
      <translation>沒有無期限的合約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>No contract with an end yet.</source>
      <translation>還沒有有結束日的合約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Nothing is to be decided until {day}.</source>
      <translation>到 {day} 為止沒有需要決定的續約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Nothing that ends in the year before or after today is closed.</source>
      <translation>今天前後一年內結束的合約中，沒有已結案的續約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Record their outcome</source>
      <translation>記錄其結果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Renewals come from contracts: import a file of them, or add one to an account.</source>
      <translation>續約來自合約：請匯入合約檔案，或在客戶頁面新增合約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Set a term</source>
      <translation>設定合約期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>{n} contracts ended without a recorded outcome.</source>
      <translation>{n} 份合約已結束，沒有記錄結果。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>{n} run without an end.</source>
      <translation>{n} 份無期限。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>Closed {closed}, known churn {churn}.</source>
      <translation>已結案 {closed}，已知流失 {churn}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>Forecast {forecast} of {target}, weighted {weighted}.</source>
      <translation>預測 {forecast}，目標 {target}，加權後 {weighted}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>No renewal is due in these months.</source>
      <translation>這幾個月沒有到期的續約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>P10 to P90 by likelihood.</source>
      <translation>P10 到 P90 依可能性計算。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>P10 {p10}, P50 {p50}, P90 {p90}</source>
      <translation>P10 {p10}，P50 {p50}，P90 {p90}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>Target {amount}</source>
      <translation>目標 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>Will we reach the target?</source>
      <translation>能達到目標嗎？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>target</source>
      <translation>目標</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>{category}, {count}</source>
      <translation>{category}，{count}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>{category}: {n} renewals, {amount}</source>
      <translation>{category}：{n} 筆續約，{amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Choose a renewal first.</source>
      <translation>請先選擇一筆續約。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Close as lost</source>
      <translation>結案：已流失</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Close as won</source>
      <translation>結案：已續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Closed</source>
      <translation>已結案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Compare with another snapshot</source>
      <translation>與其他快照比較</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Ended, outcome not recorded</source>
      <translation>已結束，沒有記錄結果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Evergreen</source>
      <translation>無期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Forecast, snapshot against today</source>
      <translation>預測，快照與今天比較</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Last day to act until {day} · {renewals}, target {target}</source>
      <translation>通知期限至 {day} · {renewals}，目標 {target}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Months</source>
      <translation>月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Quarters</source>
      <translation>季</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Renewals by last day to act</source>
      <translation>依通知期限排列的續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>The first snapshot is of today; the next one, a week on, tells.</source>
      <translation>第一份快照是今天的，一週後有了下一份就能看出變化。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>To decide</source>
      <translation>待決定</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>What changed?</source>
      <translation>有什麼變化？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>{n} renewals</source>
      <translation>{n} 筆續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/panel.py" />
      <source>Ends</source>
      <translation>結束日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/panel.py" />
      <source>Renewal of {account}</source>
      <translation>{account} 的續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/panel.py" />
      <source>a year</source>
      <translation>每年</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/panel.py" />
      <source>renews by itself</source>
      <translation>自動續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/panel.py" />
      <source>since {day}</source>
      <translation>自 {day} 起</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>Category</source>
      <translation>類別</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>Ended</source>
      <translation>結束</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>Likelihood</source>
      <translation>可能性</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>told by its contracts</source>
      <translation>由合約推得</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>{account}, ended {day}</source>
      <translation>{account}，{day} 結束</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>{account}, {amount} a year</source>
      <translation>{account}，每年 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>{account}, {outcome}, {amount}</source>
      <translation>{account}，{outcome}，{amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>{title}: {renewals}, target {target}, forecast {forecast}</source>
      <translation>{title}：{renewals}，目標 {target}，預測 {forecast}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/walk_view.py" />
      <source>Forecast today</source>
      <translation>今天的預測</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/walk_view.py" />
      <source>Forecast {day}</source>
      <translation>{day} 的預測</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/walk_view.py" />
      <source>What changed since {day}?</source>
      <translation>{day} 以來有什麼變化？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/walk_view.py" />
      <source>{part}, {names}</source>
      <translation>{part}，{names}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/walk_view.py" />
      <source>{words} and {count} more</source>
      <translation>{words} 與另外 {count} 個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/charts/chart_view.py" />
      <source>Copy picture</source>
      <translation>複製圖片</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/charts/chart_view.py" />
      <source>Save as PNG…</source>
      <translation>存成 PNG…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/charts/chart_view.py" />
      <source>Save as SVG…</source>
      <translation>存成 SVG…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>A week ago</source>
      <translation>一週前</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>A year ago</source>
      <translation>一年前</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>End of last month</source>
      <translation>上個月底</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>End of last quarter</source>
      <translation>上季底</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>End of last year</source>
      <translation>去年底</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>The book did not exist then.</source>
      <translation>當時還沒有客戶簿。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>Yesterday</source>
      <translation>昨天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Choose a band: 1, 2 or 3.</source>
      <translation>請選擇級別：1、2 或 3。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Counts until</source>
      <translation>計入至</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>End it now</source>
      <translation>立即結束</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Give the pulse</source>
      <translation>給出脈動判斷</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Last pulse {band} on {day}, counts until {until}: {reason}</source>
      <translation>上次脈動判斷為{band}，{day}，計入至 {until}：{reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>No pulse yet. It is your own judgement, and counts as one measure of health.</source>
      <translation>還沒有脈動判斷。這是您自己的判斷，作為健康分數的一個評估項目。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Now overridden to {band} until {day}: {reason}</source>
      <translation>目前覆寫為{band}，至 {day}：{reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Now: {band}. The score itself stays as it is.</source>
      <translation>目前：{band}。分數本身維持不變。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Override the health of {account}</source>
      <translation>覆寫 {account} 的健康級別</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Pulse: how is {account}?</source>
      <translation>脈動判斷：{account} 狀況如何？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Say why in a few words.</source>
      <translation>請用幾個字說明原因。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Then the score's own band counts again: {band}.</source>
      <translation>之後恢復依分數的級別：{band}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Then there is no band, for too little is known.</source>
      <translation>之後沒有級別，因為已知的資料太少。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Until</source>
      <translation>截止日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>counts {n} more days</source>
      <translation>還計入 {n} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>no data</source>
      <translation>沒有資料</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>no data, counts as 0</source>
      <translation>沒有資料，以 0 計</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>no data, counts as 50</source>
      <translation>沒有資料，以 50 計</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>older value, still counts</source>
      <translation>較舊的值，仍計入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>too old to count</source>
      <translation>太舊，不計入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>{n} points</source>
      <translation>{n} 分</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by giving notes a sentiment.</source>
      <translation>為會議記錄填寫態度即可補上。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by giving pulses: P on an account.</source>
      <translation>給出脈動判斷即可補上：在客戶頁面按 P。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by importing contracts.</source>
      <translation>匯入合約即可補上。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by importing survey answers.</source>
      <translation>匯入調查回答即可補上。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by importing tickets.</source>
      <translation>匯入工單即可補上。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by importing usage by feature.</source>
      <translation>匯入各功能的用量即可補上。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by importing usage files.</source>
      <translation>匯入用量檔案即可補上。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by writing notes, or by importing them.</source>
      <translation>撰寫或匯入會議記錄即可補上。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it with onboarding projects.</source>
      <translation>以導入專案補上。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it with success plans.</source>
      <translation>以成功計畫補上。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill the field in Accounts, or import it.</source>
      <translation>請在客戶清單填寫該欄位，或匯入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Onboarding milestones</source>
      <translation>導入里程碑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Own field</source>
      <translation>自訂欄位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Pulse</source>
      <translation>脈動判斷</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Sentiment of notes</source>
      <translation>會議記錄的態度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>a line between points</source>
      <translation>點間直線</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>a score for each word</source>
      <translation>每個詞一個分數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>above: {score}</source>
      <translation>以上：{score}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>age of the oldest open one</source>
      <translation>最久未結的天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>change against before, %</source>
      <translation>與之前相比的變動（%）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>change of MRR, %</source>
      <translation>MRR 變動（%）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>choice</source>
      <translation>選項</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>counts as 0</source>
      <translation>以 0 計</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>counts as 50</source>
      <translation>以 50 計</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>created</source>
      <translation>建立數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>days since</source>
      <translation>距今天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>days since that date</source>
      <translation>距該日期的天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>days to renewal</source>
      <translation>距續約的天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>days with use</source>
      <translation>有使用的天數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>is left out</source>
      <translation>不計入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>last value</source>
      <translation>最新值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>mean</source>
      <translation>平均</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>number</source>
      <translation>數字</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>open today</source>
      <translation>今天未結</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>outcomes achieved</source>
      <translation>已達成的成果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>progress of objectives</source>
      <translation>目標的進度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>share of features used</source>
      <translation>使用的功能比例</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>steps</source>
      <translation>區間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>sum</source>
      <translation>總和</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>the last one is kept</source>
      <translation>沿用上次的值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>worst slip, days</source>
      <translation>最大延誤（天）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>{band} at best while {source} {op} {value}</source>
      <translation>{source} {op} {value}時，最高為{band}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/trend.py" />
      <source>model v{version}</source>
      <translation>模型 v{version}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/trend.py" />
      <source>notes</source>
      <translation>會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>Adds</source>
      <translation>貢獻</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>Weight</source>
      <translation>權重</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>Why the score: {row}</source>
      <translation>分數的由來：{row}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>too old: {day}</source>
      <translation>太舊：{day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>{exact}, shown as {shown}</source>
      <translation>{exact}，顯示為 {shown}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>{group}, {why}</source>
      <translation>{group}，{why}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>{known} known, a score needs {floor}</source>
      <translation>涵蓋率 {known}，需達 {floor} 才有分數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>{title}: weight {weight}, score {score}, adds {adds}</source>
      <translation>{title}：權重 {weight}，分數 {score}，貢獻 {adds}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>{total} ÷ {share} known = {exact}, shown as {shown}</source>
      <translation>{total} ÷ 涵蓋率 {share} = {exact}，顯示為 {shown}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>{total} ÷ {share} of the weight = {exact}, shown as {shown}</source>
      <translation>{total} ÷ 權重的 {share} = {exact}，顯示為 {shown}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>healthy</source>
      <translation>健康</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>no score</source>
      <translation>沒有分數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>no score: too little is known</source>
      <translation>沒有分數：已知的資料太少</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>poor</source>
      <translation>不佳</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>unchanged in 30 days</source>
      <translation>30 天內沒有變動</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>watch</source>
      <translation>留意</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>{band}, without a score</source>
      <translation>{band}，沒有分數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>{band}, {score} of 100</source>
      <translation>{band}，{score} 分（滿分 100）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>{n} less than 30 days ago</source>
      <translation>比 30 天前低 {n} 分</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>{n} more than 30 days ago</source>
      <translation>比 30 天前高 {n} 分</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/attached_files.py" />
      <source>Attach a file…</source>
      <translation>附加檔案…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/attached_files.py" />
      <source>Attach files</source>
      <translation>附加檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/attached_files.py" />
      <source>{file} could not be read: {reason}</source>
      <translation>無法讀取 {file}：{reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/attached_files.py" />
      <source>{file}: attached when the note is saved</source>
      <translation>{file}：儲存會議記錄時附加</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>@ people · # tags · ! a risk · next: a task, with by and a day · Enter makes it</source>
      <translation>@ 人員 · # 標籤 · ! 風險 · 下一步：待辦，可加「期限」與日期 · 按 Enter 建立</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Capture: where?</source>
      <translation>速記：哪個客戶？</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Capture: {account}</source>
      <translation>速記：{account}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Sentiment</source>
      <translation>態度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Started by</source>
      <translation>發起方</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Tags</source>
      <translation>標籤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Type the beginning of the account's name; Enter takes it.</source>
      <translation>請輸入客戶名稱的開頭，按 Enter 選取。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>What happened, in one line</source>
      <translation>用一行寫下發生的事</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>{name} (more than one fits)</source>
      <translation>{name}（符合的不只一個）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/editor.py" />
      <source>A copy is in {path}</source>
      <translation>副本在 {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/editor.py" />
      <source>Heading</source>
      <translation>標題</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/editor.py" />
      <source>List</source>
      <translation>清單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/editor.py" />
      <source>Save a copy of the text</source>
      <translation>儲存文字的副本</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/editor.py" />
      <source>{meeting}, {day}</source>
      <translation>{meeting}，{day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/keeping.py" />
      <source>Kept {time}</source>
      <translation>{time} 已保留</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/keeping.py" />
      <source>Not saved yet</source>
      <translation>尚未儲存</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/keeping.py" />
      <source>Saving…</source>
      <translation>儲存中…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/keeping.py" />
      <source>something in the program broke</source>
      <translation>程式發生問題</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_foot.py" />
      <source>Go on in a window of its own (Shift+N)</source>
      <translation>在獨立視窗中繼續 (Shift+N)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_foot.py" />
      <source>hide the side</source>
      <translation>隱藏側欄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_foot.py" />
      <source>insert</source>
      <translation>插入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_foot.py" />
      <source>person</source>
      <translation>人員</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_foot.py" />
      <source>task</source>
      <translation>待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_foot.py" />
      <source>{count} words</source>
      <translation>{count} 個字</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Another day…</source>
      <translation>其他日期…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Day it took place</source>
      <translation>發生日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Fri {day}</source>
      <translation>{day}週五</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Mon {day}</source>
      <translation>{day}週一</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Sat {day}</source>
      <translation>{day}週六</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Save a copy…</source>
      <translation>儲存副本…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Started by them</source>
      <translation>對方發起</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Started by us</source>
      <translation>我方發起</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Started by …</source>
      <translation>發起方 …</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Sun {day}</source>
      <translation>{day}週日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Thu {day}</source>
      <translation>{day}週四</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Try again</source>
      <translation>再試一次</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Tue {day}</source>
      <translation>{day}週二</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Wed {day}</source>
      <translation>{day}週三</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Who may see it</source>
      <translation>誰可以看</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Who started the contact</source>
      <translation>由誰發起聯絡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_window.py" />
      <source>Note about {account}</source>
      <translation>{account} 的會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>A draft of {moment} was kept; the note is as before it.</source>
      <translation>保留了 {moment} 的草稿，會議記錄與當時相同。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>A draft of {moment} was kept; the note was changed after it.</source>
      <translation>保留了 {moment} 的草稿，會議記錄之後有變更。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>Go on with the draft</source>
      <translation>以草稿繼續</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>Keep both</source>
      <translation>兩者都保留</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>Keep the note</source>
      <translation>保留會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>The draft</source>
      <translation>草稿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>The note</source>
      <translation>會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Add a person</source>
      <translation>新增人員</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>An internal note is not a touch and does not count.</source>
      <translation>內部備註不是聯絡，不計入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Attached</source>
      <translation>附件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Beside the note</source>
      <translation>會議記錄旁的側欄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Found in the text</source>
      <translation>在文字中找到</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Lines that begin with - [ ] are tasks, with ! risks, with Decision: decisions.</source>
      <translation>以 - [ ] 開頭的行是待辦，以 ! 開頭的是風險，以「決定：」開頭的是決定。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Linked to</source>
      <translation>連結到</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Make {n} tasks</source>
      <translation>建立 {n} 件待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Name of somebody who was there</source>
      <translation>在場者的姓名</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>or they are made when you close</source>
      <translation>或在關閉時建立</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>{days} d</source>
      <translation>{days} 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_rows.py" />
      <source>Open a copy of {file}, {size}</source>
      <translation>開啟 {file} 的副本，{size}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_rows.py" />
      <source>Remove {file}</source>
      <translation>移除 {file}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/templates.py" />
      <source>Save this note as a template</source>
      <translation>將這份會議記錄存成範本</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/templates.py" />
      <source>template</source>
      <translation>範本</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/text_area.py" />
      <source>Text of the note; the first line is its title</source>
      <translation>會議記錄的內容，第一行是標題</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/text_area.py" />
      <source>Title of the note</source>
      <translation>會議記錄標題</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/text_area.py" />
      <source>Title, then what was said, decided and promised</source>
      <translation>標題，接著是談了什麼、決定了什麼、答應了什麼</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Agent</source>
      <translation>客服人員</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>All day</source>
      <translation>整天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Answered</source>
      <translation>回應</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Asked on</source>
      <translation>詢問日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Attendees</source>
      <translation>與會者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Began</source>
      <translation>開始時間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Begins</source>
      <translation>開始時間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Billed</source>
      <translation>請款週期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>CES</source>
      <translation>CES</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Cancelled on</source>
      <translation>解約日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Charge</source>
      <translation>費用</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Charged each</source>
      <translation>計費期間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>City</source>
      <translation>城市</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Comment</source>
      <translation>意見</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Contact</source>
      <translation>聯絡人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Conversation</source>
      <translation>對話</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Country</source>
      <translation>國家</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Created</source>
      <translation>建立時間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Created on</source>
      <translation>建立日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Customers told on</source>
      <translation>告知客戶日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Decided on</source>
      <translation>決定日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Department</source>
      <translation>部門</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Description</source>
      <translation>說明</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Domain</source>
      <translation>網域</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Done on</source>
      <translation>完成時間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>E-mail</source>
      <translation>電子郵件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Employees</source>
      <translation>員工人數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Escalated</source>
      <translation>升級處理</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>First reply, business minutes</source>
      <translation>首次回覆（上班時間，分鐘）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Folder</source>
      <translation>資料夾</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>From</source>
      <translation>起始日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Given</source>
      <translation>提出時間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Id in the calendar</source>
      <translation>行事曆中的編號</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>In the book since</source>
      <translation>加入客戶簿日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Industry</source>
      <translation>產業</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Influence</source>
      <translation>影響力</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Invoiced on</source>
      <translation>開立日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Items</source>
      <translation>品項</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Its answer</source>
      <translation>部門回覆</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Label</source>
      <translation>標籤名稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Last changed</source>
      <translation>上次變更</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Last day</source>
      <translation>最後一天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Last verified</source>
      <translation>上次驗證</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Lead</source>
      <translation>潛在客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Left on</source>
      <translation>離開日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Length, seconds</source>
      <translation>長度（秒）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Link</source>
      <translation>連結</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Lost because</source>
      <translation>未成交原因</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Met on</source>
      <translation>符合日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Mobile</source>
      <translation>手機</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Name in its own script</source>
      <translation>原文名稱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Next term</source>
      <translation>下一期合約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Notice, months</source>
      <translation>通知期（月）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>On hold, seconds</source>
      <translation>通話保留（秒）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Organiser</source>
      <translation>主辦人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Own fields</source>
      <translation>自訂欄位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Paid on</source>
      <translation>付款日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Parent</source>
      <translation>上層客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Participants</source>
      <translation>參與者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Phone</source>
      <translation>電話</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Pipeline</source>
      <translation>銷售管線</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Place</source>
      <translation>地點</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Position</source>
      <translation>順序</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Product</source>
      <translation>產品</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Reason, in detail</source>
      <translation>細項原因</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Recording</source>
      <translation>錄音</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Refund</source>
      <translation>退款</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Renews itself</source>
      <translation>自動續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Reopened on</source>
      <translation>重新開啟時間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Replied</source>
      <translation>回覆時間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Replies</source>
      <translation>回覆次數</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Reply</source>
      <translation>回覆</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Reports to</source>
      <translation>直屬主管</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Resolution, business minutes</source>
      <translation>解決（上班時間，分鐘）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Result</source>
      <translation>結果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Scale</source>
      <translation>量表</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Snoozed until</source>
      <translation>延後至</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Solved</source>
      <translation>解決時間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Talk, seconds</source>
      <translation>通話（秒）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Ticket</source>
      <translation>工單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Tier</source>
      <translation>等級</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Time zone</source>
      <translation>時區</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Took place</source>
      <translation>發生時間</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Touch every, days</source>
      <translation>聯絡間隔（天）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Touchpoint</source>
      <translation>接觸點</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Trial</source>
      <translation>試用</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Turnover</source>
      <translation>營業額</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Used on</source>
      <translation>使用日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Visibility</source>
      <translation>可見範圍</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Wait, seconds</source>
      <translation>等待（秒）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Website</source>
      <translation>網站</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Why the cadence differs</source>
      <translation>聯絡間隔不同的原因</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Won</source>
      <translation>成交</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>account team</source>
      <translation>服務團隊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>accounts</source>
      <translation>客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>achieved</source>
      <translation>已達成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>active</source>
      <translation>生效中</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>advocacy</source>
      <translation>口碑推薦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>agreed</source>
      <translation>已同意</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>article</source>
      <translation>文章</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>articles</source>
      <translation>文章</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>attachments</source>
      <translation>附件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>buyer</source>
      <translation>採購決策者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>cadences</source>
      <translation>聯絡間隔</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>call</source>
      <translation>通話</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>cancellations</source>
      <translation>解約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>case study</source>
      <translation>成功案例</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>champion</source>
      <translation>擁護者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>chat</source>
      <translation>聊天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>complaint</source>
      <translation>客訴</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>contacts</source>
      <translation>聯絡人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>contracts</source>
      <translation>合約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>conversations</source>
      <translation>對話</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>cross-sell</source>
      <translation>交叉銷售</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>date</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>decision maker</source>
      <translation>決策者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>detractor</source>
      <translation>批評者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>document</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>e-mail</source>
      <translation>電子郵件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>economic buyer</source>
      <translation>預算決策者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>ended</source>
      <translation>已結束</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>executive sponsor</source>
      <translation>高階贊助人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>fax</source>
      <translation>傳真</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>features</source>
      <translation>功能</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>growth opportunities</source>
      <translation>成長機會</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>guide</source>
      <translation>指南</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>high</source>
      <translation>高</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>ids of other systems</source>
      <translation>其他系統的編號</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>implementation</source>
      <translation>建置</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>imported files</source>
      <translation>匯入的檔案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>in person</source>
      <translation>當面</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>influencer</source>
      <translation>影響者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>internal note</source>
      <translation>內部備註</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>invoices</source>
      <translation>帳單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>learned matches</source>
      <translation>記住的對應</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>lifecycle stages</source>
      <translation>生命週期階段</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>low</source>
      <translation>低</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>medium</source>
      <translation>中</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>meeting</source>
      <translation>會議</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>meetings</source>
      <translation>會議</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>message</source>
      <translation>訊息</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>messenger</source>
      <translation>即時通訊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>metrics</source>
      <translation>指標</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>missed</source>
      <translation>未達成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>money</source>
      <translation>金額</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>month</source>
      <translation>月</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>negative</source>
      <translation>負面</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>neutral</source>
      <translation>中立</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>new business</source>
      <translation>新業務</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>normal</source>
      <translation>一般</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>offered</source>
      <translation>已提出</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>onboarding</source>
      <translation>導入</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>orders</source>
      <translation>訂單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>orders of sources</source>
      <translation>來源的採信順序</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>own fields</source>
      <translation>自訂欄位</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>package</source>
      <translation>封裝檔</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>partly</source>
      <translation>部分達成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>phone</source>
      <translation>電話</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>positive</source>
      <translation>正面</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>praise</source>
      <translation>稱讚</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>press</source>
      <translation>媒體報導</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>private</source>
      <translation>私人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>procurement</source>
      <translation>採購</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>quarter</source>
      <translation>季</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>rates</source>
      <translation>匯率</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>reference</source>
      <translation>參考客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>referral</source>
      <translation>轉介</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>relationship</source>
      <translation>關係</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>renewals</source>
      <translation>續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>request</source>
      <translation>需求</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>requirements</source>
      <translation>要件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>review</source>
      <translation>評價</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>segments</source>
      <translation>區隔</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>shareable</source>
      <translation>可分享</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>social</source>
      <translation>社群</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>solved</source>
      <translation>已解決</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>speaking</source>
      <translation>演講</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>support</source>
      <translation>支援</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>survey answers</source>
      <translation>調查回答</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>tasks</source>
      <translation>待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>technical</source>
      <translation>技術人員</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>text</source>
      <translation>文字</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>them</source>
      <translation>對方</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>themes</source>
      <translation>主題</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>tickets</source>
      <translation>工單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>upsell</source>
      <translation>追加銷售</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>urgent</source>
      <translation>緊急</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>us</source>
      <translation>我方</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>usage</source>
      <translation>用量</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>used</source>
      <translation>已使用</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>user</source>
      <translation>使用者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>video</source>
      <translation>影片</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>waiting rows</source>
      <translation>等待中的列</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>web</source>
      <translation>網站</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>week</source>
      <translation>週</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>year</source>
      <translation>年</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>({names} left out)</source>
      <translation>（不計 {names}）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Both</source>
      <translation>雙方</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Means: {criterion}</source>
      <translation>達成條件：{criterion}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Moving it moves {names}; {out}</source>
      <translation>移動後 {names} 會跟著移動；{out}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Moving {title} to {day} moves nothing else.</source>
      <translation>將 {title} 移到 {day}，其他都不受影響。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Moving {title} to {day} moves {n} others: {others}</source>
      <translation>將 {title} 移到 {day}，另有 {n} 個跟著移動：{others}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Next: {title} means {criterion}.</source>
      <translation>下一步：{title}，達成條件：{criterion}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Next: {title}.</source>
      <translation>下一步：{title}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Nothing else counts from it; {out}</source>
      <translation>沒有其他里程碑由此起算；{out}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Nothing would move.</source>
      <translation>沒有任何移動。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>On the target day</source>
      <translation>與目標日相同</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Ours</source>
      <translation>我方</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Reached {day}</source>
      <translation>{day}達成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Target {day}</source>
      <translation>目標日 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Theirs</source>
      <translation>客戶方</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>first value {day}</source>
      <translation>首次價值 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>median time to first value {days} days from start, last {n}</source>
      <translation>達成首次價值的中位數為開始後 {days} 天，最近 {n} 個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>weekends and holidays of {country} are left out.</source>
      <translation>不計週末與 {country} 的假日。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>weekends are left out; no holidays of {country} known.</source>
      <translation>不計週末；沒有 {country} 的假日資料。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>weekends are left out; the account has no country.</source>
      <translation>不計週末；客戶沒有填寫國家。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>{day}, target {target}</source>
      <translation>{day}，目標日 {target}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>{n} projects, {arr} ARR</source>
      <translation>{n} 個專案，ARR {arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>{n} working days early ({days} calendar)</source>
      <translation>提早 {n} 個工作日（日曆 {days} 天）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>{n} working days late ({days} calendar)</source>
      <translation>延誤 {n} 個工作日（日曆 {days} 天）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>{title} {before} → {after}</source>
      <translation>{title} {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/people.py" />
      <source>fair</source>
      <translation>普通</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/people.py" />
      <source>no touch</source>
      <translation>沒有聯絡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/people.py" />
      <source>strong</source>
      <translation>強</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/people.py" />
      <source>weak</source>
      <translation>弱</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>They</source>
      <translation>客戶方</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>closed</source>
      <translation>已結案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>draft</source>
      <translation>草稿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>even pace</source>
      <translation>等速進度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>no objective yet</source>
      <translation>還沒有目標</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>no value yet</source>
      <translation>還沒有數值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>not within these years</source>
      <translation>這些年內無法回收</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>past its day</source>
      <translation>已過期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{amount} on {day}</source>
      <translation>{amount}，{day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{amount} today</source>
      <translation>今天 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{n} % of the way</source>
      <translation>進度 {n}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{n} achieved</source>
      <translation>已達成 {n} 個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{n} decided</source>
      <translation>{n} 個已有定論</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{n} of {all} on the way</source>
      <translation>{all} 個中 {n} 個順利進行</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{n} years</source>
      <translation>{n} 年</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{state} on {day}</source>
      <translation>{day} {state}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{way}, not yet confirmed</source>
      <translation>{way}，尚未確認</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{way}, on pace</source>
      <translation>{way}，符合等速進度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{way}, past its day</source>
      <translation>{way}，已過期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{way}, {n} points ahead</source>
      <translation>{way}，超前 {n} 個百分點</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{way}, {n} points behind</source>
      <translation>{way}，落後 {n} 個百分點</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/playbook_menu.py" />
      <source>It is at work on this account already: a task of it is open.</source>
      <translation>已在這個客戶進行中：還有一件待辦未完成。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/playbook_menu.py" />
      <source>Start a playbook</source>
      <translation>啟動行動手冊</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/playbook_menu.py" />
      <source>{name}, {tasks}</source>
      <translation>{name}，{tasks}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/check_list.py" />
      <source>done</source>
      <translation>已完成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/check_list.py" />
      <source>not done</source>
      <translation>未完成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Choose why it was lost.</source>
      <translation>請選擇流失的原因。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Contraction: {change} MRR.</source>
      <translation>縮減：MRR {change}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Expansion: {change} MRR.</source>
      <translation>擴增：MRR {change}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>From {start} to {end}.</source>
      <translation>從 {start} 到 {end}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>MRR stays as it is.</source>
      <translation>MRR 維持不變。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>More exactly</source>
      <translation>細項</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>New charge each {period}, {currency}</source>
      <translation>每{period}新費用（{currency}）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Nothing we could have done something about.</source>
      <translation>我方無法改變的原因。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Set the term</source>
      <translation>設定合約期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Something we could have done something about.</source>
      <translation>我方原本可以改變的原因。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Term</source>
      <translation>合約期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Uplift, %</source>
      <translation>漲幅（%）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Why less</source>
      <translation>減少的原因</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>choose a reason</source>
      <translation>選擇原因</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>until another day</source>
      <translation>到其他日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>until {day}, as {contract}</source>
      <translation>到 {day}，與 {contract} 相同</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>{annual} a year instead of {before}.</source>
      <translation>每年 {annual}，原為 {before}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Checklist</source>
      <translation>檢查清單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Forecast a year</source>
      <translation>年度預測</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Forecast a year, {currency}</source>
      <translation>年度預測（{currency}）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Likelihood, %</source>
      <translation>可能性（%）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>New requirement</source>
      <translation>新要件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Reason: {reason}.</source>
      <translation>原因：{reason}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Reopen</source>
      <translation>重新開啟</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Reopen  U</source>
      <translation>重新開啟  U</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Start the T-120 checklist</source>
      <translation>啟動 T-120 檢查清單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Target a year</source>
      <translation>年度目標</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Target a year, {currency}</source>
      <translation>年度目標（{currency}）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Told by its contracts and cancellations, not recorded by hand.</source>
      <translation>由合約與解約推得，並非手動記錄。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>What they need to renew. Enter adds it.</source>
      <translation>客戶續約需要什麼？按 Enter 新增。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>{final} a year against a target of {target}.</source>
      <translation>每年 {final}，目標 {target}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>{outcome}, {day}.</source>
      <translation>{outcome}，{day}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>Down</source>
      <translation>下降</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>Gone</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>Lost</source>
      <translation>流失</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>Pulled in</source>
      <translation>提前</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>Slipped</source>
      <translation>順延</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>Up</source>
      <translation>上升</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>acquired</source>
      <translation>被收購</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>adoption</source>
      <translation>採用程度</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>at risk</source>
      <translation>有風險</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>best case</source>
      <translation>最佳情況</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>better product</source>
      <translation>競品較佳</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>budget cut</source>
      <translation>預算刪減</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>built in-house</source>
      <translation>改為自行開發</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>champion left</source>
      <translation>擁護者離開</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>commit</source>
      <translation>承諾</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>communication</source>
      <translation>溝通</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>competitor</source>
      <translation>競爭對手</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>cost saving</source>
      <translation>節省成本</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>defects</source>
      <translation>產品缺陷</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>expected more</source>
      <translation>期望更高</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>few users</source>
      <translation>使用者少</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>fewer employees</source>
      <translation>員工減少</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>goals not reached</source>
      <translation>未達成目標</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>group standard</source>
      <translation>集團統一規定</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>key feature idle</source>
      <translation>關鍵功能閒置</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>known churn</source>
      <translation>已知流失</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>lack of value</source>
      <translation>缺乏價值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>late delivery</source>
      <translation>交付延遲</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>lost</source>
      <translation>已流失</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>lower price</source>
      <translation>價格較低</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>merged accounts</source>
      <translation>客戶合併</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>merger</source>
      <translation>併購</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>missing feature</source>
      <translation>缺少功能</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>never rolled out</source>
      <translation>從未推行</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>new decision maker</source>
      <translation>決策者更換</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>no use case</source>
      <translation>沒有使用情境</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>out of business</source>
      <translation>歇業</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>outages</source>
      <translation>服務中斷</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>poor onboarding</source>
      <translation>導入不佳</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>poor support</source>
      <translation>支援不佳</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>price</source>
      <translation>價格</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>price rise</source>
      <translation>漲價</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>product does not fit</source>
      <translation>產品不適合</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>project ended</source>
      <translation>專案結束</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>promise not kept</source>
      <translation>未兌現承諾</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>rare contact</source>
      <translation>很少聯絡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>renewed</source>
      <translation>已續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>results not shown</source>
      <translation>未展現成果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>service</source>
      <translation>服務</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>slow support</source>
      <translation>支援緩慢</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>to decide</source>
      <translation>待決定</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>too expensive</source>
      <translation>太貴</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>unused seats</source>
      <translation>席次未使用</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>value not seen</source>
      <translation>未感受到價值</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>waiting</source>
      <translation>等待</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>wrong contact</source>
      <translation>聯絡對象不對</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/sidebar.py" />
      <source>Book menu</source>
      <translation>客戶簿選單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/sidebar.py" />
      <source>Import and settings</source>
      <translation>匯入與設定</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/sidebar.py" />
      <source>Pages</source>
      <translation>頁面</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/sidebar.py" />
      <source>Segments</source>
      <translation>區隔</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>Choose the account from the list, or take # away.</source>
      <translation>請從清單選擇客戶，或刪去 #。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>Not a day yet: mon, tomorrow, in 2 weeks, 12 dec</source>
      <translation>還不是日期：週一、明天、2週後、12月12日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>Plan for</source>
      <translation>排定於</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>Snooze until</source>
      <translation>延後至</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>Until when, and why? mon, waits for legal</source>
      <translation>延到何時、為什麼？週一，等待法務</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>What is to do? … due fri #account</source>
      <translation>要做什麼？… 期限 週五 #客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>When? mon, in 2 weeks, 12 dec</source>
      <translation>什麼時候？週一、2週後、12月12日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>due {day}, which is over</source>
      <translation>期限 {day}（已過）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>of no account</source>
      <translation>不屬於任何客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>without a date</source>
      <translation>沒有日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/page.py" />
      <source>Nothing to do. T writes a task; follow-ups of meeting notes come by themselves.</source>
      <translation>沒有要做的事。按 T 寫待辦；會議記錄中的後續待辦會自動加入。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/page.py" />
      <source>{count} open</source>
      <translation>{count} 件未完成</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/page.py" />
      <source>{open}, {late} overdue</source>
      <translation>{open}，逾期 {late} 件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>Comes from</source>
      <translation>來源</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>Overdue</source>
      <translation>逾期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>Snoozed</source>
      <translation>已延後</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>Tomorrow</source>
      <translation>明天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>Without a date</source>
      <translation>沒有日期</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>and {count} more</source>
      <translation>另有 {count} 件</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/lines.py" />
      <source>{n} more accounts are less urgent</source>
      <translation>另有 {n} 個客戶較不緊急</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/page.py" />
      <source>Choose an account to write about.</source>
      <translation>請選擇要寫的客戶。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/page.py" />
      <source>Next: notice for {name} {when}.</source>
      <translation>下一個：{name} 的通知期限，{when}。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/page.py" />
      <source>Nothing needs you.</source>
      <translation>沒有需要處理的事項。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/page.py" />
      <source>{n} now</source>
      <translation>立即處理 {n} 個</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/page.py" />
      <source>{n} now, {amount} ARR behind them</source>
      <translation>立即處理 {n} 個，涉及 ARR {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snooze_menu.py" />
      <source>Another day: fri, in 2 weeks, 12 dec</source>
      <translation>其他日期：週五、2週後、12月12日</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snooze_menu.py" />
      <source>In a week</source>
      <translation>一週後</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snooze_menu.py" />
      <source>In four weeks</source>
      <translation>四週後</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snooze_menu.py" />
      <source>Monday</source>
      <translation>週一</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snooze_menu.py" />
      <source>Why? (optional)</source>
      <translation>原因？（選填）</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Champion who left</source>
      <translation>已離開的擁護者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Detractor without an answer</source>
      <translation>尚未回覆的批評者</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Fall of health</source>
      <translation>健康分數下降</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Meeting without a note</source>
      <translation>沒有會議記錄的會議</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>No reason was written.</source>
      <translation>沒有寫原因。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>No touch for long</source>
      <translation>久未聯絡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Outcome not recorded</source>
      <translation>結果未記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Overdue invoice</source>
      <translation>逾期帳單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Override of the health</source>
      <translation>健康級別的覆寫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Pulse that expires</source>
      <translation>到期的脈動判斷</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/today_list.py" />
      <source>All reasons</source>
      <translation>所有原因</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/today_list.py" />
      <source>Space</source>
      <translation>Space</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/today_list.py" />
      <source>What needs you</source>
      <translation>需要處理的事項</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/week_panel.py" />
      <source>After that</source>
      <translation>在那之後</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/week_panel.py" />
      <source>Done this week: {done}, snoozed {snoozed}</source>
      <translation>本週完成 {done}，延後 {snoozed}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/week_panel.py" />
      <source>The next 7 days</source>
      <translation>未來 7 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/week_panel.py" />
      <source>nothing planned</source>
      <translation>沒有安排</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>+{n} more</source>
      <translation>另有 {n} 項</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Give a pulse</source>
      <translation>脈動判斷</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Look at the override</source>
      <translation>查看覆寫</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Next 7 days</source>
      <translation>未來 7 天</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>No account</source>
      <translation>沒有客戶</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Notice: {name}</source>
      <translation>通知期限：{name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Notice: {name}, {amount}</source>
      <translation>通知期限：{name}，{amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Notice: {n} accounts, {amount}</source>
      <translation>通知期限：{n} 個客戶，{amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Open the contacts</source>
      <translation>開啟聯絡人</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Open the invoices</source>
      <translation>開啟帳單</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Open the note</source>
      <translation>開啟會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Open the project</source>
      <translation>開啟專案</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Open the renewal</source>
      <translation>開啟續約</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Open the task</source>
      <translation>開啟待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Prepare the note</source>
      <translation>準備會議記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Record the outcome</source>
      <translation>記錄結果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Watch</source>
      <translation>留意</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Write the answer</source>
      <translation>寫回覆</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>last day to act</source>
      <translation>通知期限</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>last day to act, {amount}</source>
      <translation>通知期限，{amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>{amount} ARR</source>
      <translation>ARR {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>{n} contracts ended over 180 days ago and their outcome is not recorded</source>
      <translation>{n} 份合約已結束超過 180 天，沒有記錄結果</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>{n} customers have no touch recorded yet</source>
      <translation>{n} 個客戶還沒有聯絡記錄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>{n} follow-ups</source>
      <translation>{n} 件後續待辦</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>A .csm file that you have, or a backup of one.</source>
      <translation>開啟您現有的 .csm 檔或其備份。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>A book with accounts and their history. Try anything, it is a copy.</source>
      <translation>含有客戶與歷程的客戶簿。這是複本，儘管試。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>CSV or Excel from any system. You see all before it goes in.</source>
      <translation>任何系統的 CSV 或 Excel，匯入前都會先顯示。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>Recent books</source>
      <translation>最近的客戶簿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>Start a book from files</source>
      <translation>從檔案建立客戶簿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>Version {number}</source>
      <translation>版本 {number}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>Your book of accounts in one file on this computer. It works offline, and nothing leaves unless you send it.</source>
      <translation>您的客戶簿就是這台電腦上的一個檔案。可離線使用，除非您傳送，否則不會有任何內容外流。</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/welcome/page.py" />
      <source>{name}, {place}</source>
      <translation>{name}，{place}</translation>
    </message>
  </context>
</TS>
