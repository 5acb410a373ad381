<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
  <context>
    <name>csm</name>
    <message>
      <location filename="../../csm_desktop/database/store.py" />
      <source>Start the book</source>
      <translation>북 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>A champion has left the company and nobody else is one.</source>
      <translation>챔피언이 퇴사했고 다른 챔피언이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>No executive sponsor and no economic buyer was touched in 180 days.</source>
      <translation>180일간 임원 스폰서와도 최종 구매 결정자와도 접촉이 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>Nobody at an account that pays is a champion.</source>
      <translation>유료 고객사에 챔피언이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>One person at most was touched within 90 days at an account that pays.</source>
      <translation>유료 고객사에서 90일 안에 접촉한 사람이 한 명 이하입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>The last touch with the person is longer ago than was agreed with them.</source>
      <translation>마지막 접촉 이후 그 사람과 약속한 주기가 지났습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>weak below 30, fair from 30, strong from 60.</source>
      <translation>30 미만은 약함, 30부터 보통, 60부터 강함입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contacts.py" />
      <source>Σ weight × 0.5^(age / 60 days) × 1.25 when they started it, over the touches of the last 180 days that the person attended; shown as 100 × (1 − e^(−Σ / 2)). Weights: meeting 1, call 0.8, chat 0.4, e-mail and message 0.3.</source>
      <translation>최근 180일 동안 그 사람이 참석한 접촉의 Σ 가중치 × 0.5^(경과 일수 / 60일) × 고객사가 시작했으면 1.25이며, 100 × (1 − e^(−Σ / 2))로 표시합니다. 가중치: 회의 1, 통화 0.8, 채팅 0.4, 이메일과 메시지 0.3.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>ARR / 12, rounded once, half to even.</source>
      <translation>ARR ÷ 12. 한 번만 반올림합니다(짝수로).</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>Accounts whose MRR is above 0 at the close of the day; trials carry no MRR.</source>
      <translation>그날 마감 시점의 MRR가 0보다 큰 고객사 수입니다. 체험 계약에는 MRR가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>Active recurring charges over a year (weekly × 52, monthly × 12, quarterly × 4), both end days included, without trials and one-time fees; other currencies by the latest rate at or before the day.</source>
      <translation>그날 유효한 반복 요금을 1년치로 계산한 값(주 × 52, 월 × 12, 분기 × 4)입니다. 시작일과 종료일을 모두 포함하고 체험과 일회성 요금은 제외하며, 다른 통화는 그날 또는 그 전의 가장 최근 환율로 환산합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>Earliest end date over the account's active recurring contracts; none when all are evergreen.</source>
      <translation>고객사의 유효한 반복 계약 중 가장 빠른 종료일입니다. 모두 무기한이면 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>Earliest notice deadline over the account's active recurring contracts, the end date where no notice period is known.</source>
      <translation>유효한 반복 계약의 통보 기한 중 가장 빠른 날입니다. 통보 기간을 모르는 계약은 종료일로 셉니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>End of the contract less its notice period in calendar months.</source>
      <translation>계약 종료일에서 통보 기간(역월)을 뺀 날입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/contracts.py" />
      <source>Paid contracts past their end whose renewal has no outcome; auto-renew never moves an end by itself.</source>
      <translation>종료일이 지났으나 갱신 결과가 없는 유료 계약입니다. 자동 갱신만으로 종료일이 바뀌지는 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A change of {percent} % would leave less than nothing.</source>
      <translation>{percent}% 변경하면 0보다 작아집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A contact needs a name.</source>
      <translation>연락처에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A contract needs a charge; 0 is one.</source>
      <translation>계약에는 요금이 필요합니다. 0도 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A contract needs a start date.</source>
      <translation>계약에는 시작일이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A field needs a name.</source>
      <translation>필드에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A likelihood of {value} % is not possible; 0 to 100 are.</source>
      <translation>가능성 {value}%는 쓸 수 없습니다. 0부터 100까지 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A meeting needs a title.</source>
      <translation>회의에는 제목이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A member of the team needs a name.</source>
      <translation>팀원에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A notice of {months} months is longer than the term, which ends on {ends_on}.</source>
      <translation>통보 기간 {months}개월이 {ends_on}에 끝나는 계약 기간보다 깁니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A notice period of {months} months is not possible.</source>
      <translation>통보 기간 {months}개월은 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A number is too large for the file.</source>
      <translation>파일에 담기에는 너무 큰 숫자입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A page of the file is damaged: {reason}</source>
      <translation>파일의 한 페이지가 손상되었습니다: {reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A playbook needs a name.</source>
      <translation>플레이북에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A playbook needs a task.</source>
      <translation>플레이북에는 할 일이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A quantity of {quantity} is not possible.</source>
      <translation>수량 {quantity}: 쓸 수 없는 값입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A quotation mark opens in this row and is never closed.</source>
      <translation>이 행에서 열린 따옴표가 끝까지 닫히지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A renewal is closed by its outcome: renewed or lost.</source>
      <translation>갱신은 결과(갱신됨 또는 미갱신)를 기록해야 결정됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A requirement needs a title.</source>
      <translation>요건에는 제목이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A risk needs a title.</source>
      <translation>리스크에는 제목이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A segment needs a name.</source>
      <translation>세그먼트에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A task needs a title.</source>
      <translation>할 일에는 제목이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A template needs a name.</source>
      <translation>템플릿에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A term of {months} months is not possible.</source>
      <translation>계약 기간 {months}개월은 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A text holds half of a character, which no file can keep.</source>
      <translation>글자의 절반만 있는 텍스트는 어떤 파일에도 저장할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>After “{name} is” belongs “empty” or “not empty”.</source>
      <translation>“{name} is” 다음에는 “empty” 또는 “not empty”를 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>After “{name} {op}” belongs a value.</source>
      <translation>“{name} {op}” 다음에 값을 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>After “{name}” belongs a comparison, such as = or &gt;.</source>
      <translation>“{name}” 다음에 =, &gt; 같은 비교 기호를 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>All that step {step} did is needed by later steps. Undo those first.</source>
      <translation>{step}단계에서 한 일은 모두 뒤의 단계에 필요합니다. 뒤의 단계를 먼저 실행 취소해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An account cannot stand below itself.</source>
      <translation>고객사를 자기 자신 아래에 둘 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An account needs a name.</source>
      <translation>고객사에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An amount below 0 is not possible here.</source>
      <translation>여기에는 0보다 작은 금액을 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Filter the list first: a segment keeps a filter.</source>
      <translation>먼저 목록을 필터링해 주십시오. 세그먼트는 필터를 저장합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>From line {line} on, {count} lines of this card are none of a card and were left out.</source>
      <translation>{line}줄부터 이 연락처 카드에 속하지 않는 {count}줄을 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>From line {line} on, {count} lines of this event are none of a calendar and were left out.</source>
      <translation>{line}줄부터 이 일정에 속하지 않는 {count}줄을 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>In “{column}” the day comes before the month: row {row} says {value}.</source>
      <translation>“{column}” 열은 일이 월보다 앞에 옵니다. {row}행: {value}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>In “{column}” the month comes before the day: row {row} says {value}.</source>
      <translation>“{column}” 열은 월이 일보다 앞에 옵니다. {row}행: {value}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>It is not clear what the rows are. Choose it and the columns.</source>
      <translation>무엇에 관한 행인지 알 수 없습니다. 종류와 열을 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>More than {limit} parentheses inside each other are too many.</source>
      <translation>괄호를 {limit}겹보다 많이 겹칠 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No column gives “{field}”, which every row needs.</source>
      <translation>모든 행에 필요한 “{field}” 값을 주는 열이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No column says what period “{column}” is for; {period} was assumed.</source>
      <translation>“{column}” 열의 기간을 알려 주는 열이 없어 다음으로 보았습니다: {period}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No date in “{column}” shows its order; the day was read first.</source>
      <translation>“{column}” 열에는 순서를 알 수 있는 날짜가 없어 일을 먼저 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No outcome is recorded for this renewal.</source>
      <translation>이 갱신에는 기록된 결과가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Nobody can report to themselves, not through others either.</source>
      <translation>다른 사람을 거치더라도 자기 자신에게 보고할 수는 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Nothing here can make a PDF.</source>
      <translation>이 컴퓨터에는 PDF를 만들 수 있는 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Reading this file failed: it is damaged or needs too much memory.</source>
      <translation>파일을 읽지 못했습니다. 손상되었거나 메모리가 너무 많이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Reading this file made no progress and was stopped.</source>
      <translation>파일을 읽는 데 진전이 없어 중단했습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Reading was cancelled. Nothing was changed.</source>
      <translation>읽기를 취소했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Repeating events came in from {first} to {last}.</source>
      <translation>반복 일정은 {first}부터 {last}까지 들어왔습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Row {first_row} has the id “{value}” already, with other values.</source>
      <translation>{first_row}행에 같은 ID “{value}”와 다른 값이 이미 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Row {row} of “{table}” points to a row of “{parent}” that is not there.</source>
      <translation>“{table}” {row}행이 “{parent}”에 없는 행을 가리킵니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say why this account differs from its tier.</source>
      <translation>이 고객사가 등급과 다른 이유를 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say why: a reason is missing.</source>
      <translation>이유가 없습니다. 이유를 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Step {row} was never finished.</source>
      <translation>{row}단계가 끝나지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Step {step} is undone already.</source>
      <translation>{step}단계는 이미 실행 취소되었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The account has the next term of this contract already.</source>
      <translation>고객사에 이 계약의 다음 계약 기간이 이미 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The bytes of {name} are damaged or gone: they do not match its checksum. A backup may have them.</source>
      <translation>첨부 파일의 내용이 손상되었거나 사라졌습니다: {name}. 체크섬과 맞지 않습니다. 백업에 있을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The card that begins in line {line} has neither a name nor an e-mail address.</source>
      <translation>{line}줄에서 시작하는 연락처 카드에 이름도 이메일 주소도 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The card that begins in line {line} is cut off.</source>
      <translation>{line}줄에서 시작하는 연락처 카드가 중간에 끊겼습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The card that begins in line {line} is not of a person ({value}).</source>
      <translation>{line}줄에서 시작하는 연락처 카드는 사람의 것이 아닙니다({value}).</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The card that begins in line {line} names neither an organisation nor an e-mail address, so its account is not known.</source>
      <translation>{line}줄에서 시작하는 연락처 카드에 조직도 이메일 주소도 없어 고객사를 알 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The contract has no end, so that no term can follow it.</source>
      <translation>계약에 종료일이 없어 다음 계약 기간이 이어질 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The copy {path} could not be verified and was thrown away.</source>
      <translation>사본을 확인할 수 없어 버렸습니다: {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The customer pays less than before: say why.</source>
      <translation>고객사가 이전보다 적게 냅니다. 이유를 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The disk of {path} is full. Nothing was changed; free some space and try again.</source>
      <translation>디스크가 가득 찼습니다: {path}. 바뀐 것은 없습니다. 공간을 비우고 다시 시도해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The end {ends_on} is before the start {starts_on}.</source>
      <translation>종료일 {ends_on}, 시작일 {starts_on}: 종료일이 시작일보다 빠릅니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The end {end} is before the start {start}.</source>
      <translation>종료일 {end}, 시작일 {start}: 종료일이 시작일보다 빠릅니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The event that begins in line {line} has no start.</source>
      <translation>{line}줄에서 시작하는 일정에 시작 시각이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The event that begins in line {line} is cut off.</source>
      <translation>{line}줄에서 시작하는 일정이 중간에 끊겼습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The event that begins in line {line} takes place more than {limit} times in the two years around today; the nearest came in.</source>
      <translation>{line}줄에서 시작하는 일정은 오늘 전후 2년 동안 {limit}번 넘게 반복됩니다. 가장 가까운 것만 들어왔습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The file does not say its encoding; {encoding} fits best.</source>
      <translation>파일에 인코딩 표시가 없습니다. 가장 잘 맞는 인코딩: {encoding}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The files could not be read. {reason}</source>
      <translation>파일을 읽지 못했습니다. {reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The meeting ends before it begins.</source>
      <translation>회의가 시작하기 전에 끝납니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The next term has a decision of its own. Reopen that one first.</source>
      <translation>다음 계약 기간이 이미 따로 결정되었습니다. 그것을 먼저 다시 열어 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The period ends on {last}, before it begins on {first}.</source>
      <translation>기간의 끝({last})이 시작({first})보다 빠릅니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The query ends where a condition was expected.</source>
      <translation>조건이 있어야 할 곳에서 필터가 끝났습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The rate of {currency} from {on} is {rate}; it must be above 0.</source>
      <translation>{on}부터의 {currency} 환율이 {rate}입니다. 0보다 커야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The repetition “{value}” in line {line} cannot be followed; one event came in.</source>
      <translation>{line}줄의 반복 규칙 “{value}”: 따를 수 없어 일정 하나만 들어왔습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The search index of “{table}” is off by {count} rows.</source>
      <translation>“{table}” 검색 색인이 {count}개 행만큼 어긋납니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The sheet “{sheet}” was read.</source>
      <translation>“{sheet}” 시트를 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The summaries of {count} accounts are not what their rows say, first account {row}.</source>
      <translation>고객사 {count}개의 요약이 행의 내용과 다릅니다. 첫 고객사는 {row}번입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The term would end on {ends_on}, before it starts on {starts_on}.</source>
      <translation>계약 기간의 끝({ends_on})이 시작({starts_on})보다 빠릅니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The time zone “{value}” in line {line} is not known; the local zone was taken.</source>
      <translation>{line}줄의 시간대 “{value}”: 알 수 없어 이 컴퓨터의 시간대로 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There are no headers in row {row}.</source>
      <translation>{row}행에 머리글이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a field “{label}” already.</source>
      <translation>“{label}” 필드가 이미 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a segment “{name}” already.</source>
      <translation>“{name}” 세그먼트가 이미 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no account “{name}”.</source>
      <translation>“{name}” 고객사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no account “{words}”.</source>
      <translation>“{words}” 고객사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no event in this calendar.</source>
      <translation>이 캘린더에는 일정이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no field “{name}”.</source>
      <translation>“{name}” 필드가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no field “{name}”. Did you mean “{nearest}”?</source>
      <translation>“{name}” 필드가 없습니다. 혹시 “{nearest}”입니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no file {path}.</source>
      <translation>파일이 없습니다: {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no folder {path}.</source>
      <translation>폴더가 없습니다: {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no playbook “{name}”.</source>
      <translation>“{name}” 플레이북이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no profile “{value}”.</source>
      <translation>“{value}” 프로필이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no step {step} that can be undone.</source>
      <translation>실행 취소할 수 있는 {step}단계가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no template “{name}” in the book.</source>
      <translation>북에 “{name}” 템플릿이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nobody in this address book.</source>
      <translation>이 주소록에는 사람이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing between the quotes.</source>
      <translation>따옴표 사이에 아무것도 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing in this file.</source>
      <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing in this note.</source>
      <translation>회의록이 비어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing to redo.</source>
      <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is nothing to undo.</source>
      <translation>실행 취소할 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This [ is not closed.</source>
      <translation>이 [ 괄호가 닫히지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This account is no longer in the book.</source>
      <translation>이 고객사는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This attachment is no longer in the book.</source>
      <translation>이 첨부 파일은 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This contact is no longer in the book.</source>
      <translation>이 연락처는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This contract has an end already.</source>
      <translation>이 계약에는 이미 종료일이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This contract has no renewal: it is a trial or has no end.</source>
      <translation>이 계약에는 갱신이 없습니다. 체험이거나 종료일이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This contract is no longer in the book.</source>
      <translation>이 계약은 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file cannot be opened: {reason}.</source>
      <translation>파일을 열 수 없습니다: {reason}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file cannot be read ({reason}).</source>
      <translation>파일을 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file holds other triggers or views than this program makes.</source>
      <translation>이 프로그램이 만들지 않은 트리거나 뷰가 파일에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file is larger than {limit} MB. Save it in parts.</source>
      <translation>파일이 {limit}MB보다 큽니다. 나누어 저장해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file is not text and not a workbook.</source>
      <translation>텍스트도 통합 문서도 아닌 파일입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file needs more memory than reading may take.</source>
      <translation>읽기에 허용된 것보다 메모리가 더 필요한 파일입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a {form} file, not a table.</source>
      <translation>표가 아닌 {form} 파일입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is no longer in the book. Undo may bring it back.</source>
      <translation>더 이상 북에 없습니다. 실행 취소하면 되돌릴 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This meeting is no longer in the book.</source>
      <translation>이 회의는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This note is no longer in the book.</source>
      <translation>이 회의록은 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This parenthesis is not closed.</source>
      <translation>이 괄호가 닫히지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This person is no longer on the account team.</source>
      <translation>이 사람은 더 이상 고객사 담당 팀에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This playbook counts from the last day to act: choose a contract with an end.</source>
      <translation>이 플레이북은 결정 마감일을 기준으로 합니다. 종료일이 있는 계약을 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This quote is not closed.</source>
      <translation>이 따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This renewal is closed already. Reopen it first.</source>
      <translation>이미 결정된 갱신입니다. 먼저 다시 열어 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This requirement is no longer in the book.</source>
      <translation>이 요건은 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This risk is no longer in the book.</source>
      <translation>이 리스크는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This row cannot be read ({value}).</source>
      <translation>이 행을 읽을 수 없습니다({value}).</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This row has one cell where {headers} are expected.</source>
      <translation>셀이 {headers}개 있어야 할 행에 하나만 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This row has {cells} cells for {headers} headers.</source>
      <translation>머리글은 {headers}개인데 이 행의 셀은 {cells}개입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This table is written by an export and cannot be brought in.</source>
      <translation>내보내기로 만든 표라서 가져올 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This task is no longer in the book.</source>
      <translation>이 할 일은 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook has {parts} parts; {limit} is the limit.</source>
      <translation>통합 문서의 부분이 {parts}개입니다. 한도는 {limit}개입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook holds definitions that no workbook needs.</source>
      <translation>통합 문서에 필요 없는 정의가 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook is damaged and cannot be opened.</source>
      <translation>통합 문서가 손상되어 열 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook is protected by a password.</source>
      <translation>암호로 보호된 통합 문서입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This workbook unpacks to more than {limit} MB.</source>
      <translation>통합 문서의 압축을 풀면 {limit}MB를 넘습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>What this was to be attached to is no longer in the book.</source>
      <translation>첨부할 대상이 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{count} entries that are no events (tasks, journals, busy times) were left out.</source>
      <translation>일정이 아닌 항목 {count}개(할 일, 일지, 바쁨 시간)를 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{count} entries that this program wrote itself were left out.</source>
      <translation>이 프로그램이 쓴 항목 {count}개를 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{count} older versions of events were left out.</source>
      <translation>일정의 이전 버전 {count}개를 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{count} rows of “{table}” differ from the journal, first row {row}.</source>
      <translation>“{table}” {count}개 행이 저널과 다릅니다. 첫 행은 {row}행입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{days} days between touches is not possible; 1 to {most} are.</source>
      <translation>접촉 주기 {days}일은 쓸 수 없습니다. 1일부터 {most}일까지 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{day} is not in the future. Choose a later day.</source>
      <translation>{day}: 지난 날이거나 오늘입니다. 더 나중의 날을 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{months} months from {day} is outside the years 1 to 9999.</source>
      <translation>{day}에서 {months}개월이면 1년부터 9999년까지의 범위를 벗어납니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{name} has {size} MB; an attachment may have {limit} MB.</source>
      <translation>파일이 {size}MB입니다: {name}. 첨부 파일은 {limit}MB까지 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{name} is not a contact of the same account.</source>
      <translation>{name}: 같은 고객사의 연락처가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} cannot be used: {reason}.</source>
      <translation>쓸 수 없습니다: {path}, {reason}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} could not be backed up: {reason}. Nothing was changed.</source>
      <translation>백업하지 못했습니다: {path}, {reason}. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} could not be written: {reason}.</source>
      <translation>쓸 수 없습니다: {path}, {reason}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} exists already. Choose another name.</source>
      <translation>이미 있습니다: {path}. 다른 이름을 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is a folder, not a portfolio file.</source>
      <translation>포트폴리오 파일이 아니라 폴더입니다: {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is busy. Nothing was changed; try again.</source>
      <translation>다른 곳에서 쓰고 있습니다: {path}. 바뀐 것은 없습니다. 다시 시도해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is damaged. The newest verified backup can be restored.</source>
      <translation>파일이 손상되었습니다: {path}. 확인된 최신 백업을 복원할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is empty: its data are gone. A backup may have them.</source>
      <translation>비어 있는 파일입니다: {path}. 데이터가 사라졌으나 백업에 있을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is in use by {holder} since {since}. Reading works; writing has to wait.</source>
      <translation>{since}부터 사용 중인 파일입니다: {path}({holder}). 읽을 수는 있으나 쓰기는 기다려야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is not a portfolio file of this program.</source>
      <translation>이 프로그램의 포트폴리오 파일이 아닙니다: {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is of an older version. Open it to write once to update it.</source>
      <translation>이전 버전의 파일입니다: {path}. 쓰기로 한 번 열면 업데이트됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} is open to read only.</source>
      <translation>읽기 전용으로 열려 있습니다: {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{path} was written by a newer version (file revision {revision}, this program knows {newest}). It was not changed.</source>
      <translation>더 새로운 버전에서 쓴 파일입니다: {path}(파일 개정 {revision}, 이 프로그램이 아는 개정 {newest}). 파일은 바뀌지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{score} is not on the scale {scale}.</source>
      <translation>점수 {score}: {scale} 척도에 없는 값입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{value} is not between {low} and {high}.</source>
      <translation>{value}: {low}부터 {high}까지여야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{column}” has decimal commas: row {row} says {value}.</source>
      <translation>“{column}” 열은 소수점으로 쉼표를 씁니다. {row}행: {value}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{currency}” is not a currency code.</source>
      <translation>“{currency}”: 통화 코드가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{field}” is empty here and every row needs it.</source>
      <translation>“{field}” 값이 비어 있습니다. 모든 행에 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{name}” is a template of the program. Choose another name.</source>
      <translation>“{name}”: 프로그램에 들어 있는 템플릿입니다. 다른 이름을 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{name}” is no field that can be edited.</source>
      <translation>“{name}”: 편집할 수 있는 필드가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{op}” does not fit this field. These do: {operators}</source>
      <translation>“{op}”: 이 필드에 맞지 않습니다. 쓸 수 있는 기호: {operators}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{scale}” is not a known answer scale.</source>
      <translation>“{scale}”: 알 수 없는 응답 척도입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{text}” was not expected here.</source>
      <translation>“{text}”: 여기에 올 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” cannot be read as an amount.</source>
      <translation>“{value}”: 금액으로 읽을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” has more than the {digits} decimals of {currency}.</source>
      <translation>“{value}”: {currency}의 소수 자릿수 {digits}자리를 넘습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” in line {line} is not a time of a calendar.</source>
      <translation>{line}줄의 “{value}”: 캘린더의 시각이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is a date that does not exist.</source>
      <translation>“{value}”: 없는 날짜입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is in row {first_row} already; both rows are read.</source>
      <translation>“{value}” 값이 {first_row}행에 이미 있습니다. 두 행 모두 읽습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is neither true nor false.</source>
      <translation>“{value}”: 참도 거짓도 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is neither yes nor no.</source>
      <translation>“{value}”: 예도 아니요도 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a category of renewals.</source>
      <translation>“{value}”: 갱신 분류가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a date, such as 2027-03-31, today, 90d or -2w.</source>
      <translation>“{value}”: 2027-03-31, today, 90d, -2w 같은 날짜가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a date.</source>
      <translation>“{value}”: 날짜가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a day written as YYYY-MM-DD.</source>
      <translation>“{value}”: YYYY-MM-DD로 쓴 날짜가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a day. Write fri, in 2 weeks or 2026-12-31.</source>
      <translation>“{value}”: 날짜가 아닙니다. 금요일, 2주 후, 2026-12-31처럼 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a detail of “{reason}”.</source>
      <translation>“{value}”: “{reason}”의 세부 이유가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a number, such as 250, 50k or 1.5m.</source>
      <translation>“{value}”: 250, 50k, 1.5m 같은 숫자가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a number.</source>
      <translation>“{value}”: 숫자가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a reason.</source>
      <translation>“{value}”: 이유가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not an amount in {currency}.</source>
      <translation>“{value}”: {currency} 금액이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not an encoding.</source>
      <translation>“{value}”: 인코딩이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not one of the words known for this column.</source>
      <translation>“{value}”: 이 열에서 알 수 있는 말이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not one of: {choices}</source>
      <translation>“{value}”: 다음 중 하나가 아닙니다: {choices}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not something a column can become.</source>
      <translation>“{value}”: 열을 이것으로 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not week, month, quarter or year.</source>
      <translation>“{value}”: 주, 월, 분기, 연 중 하나가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is too large an amount.</source>
      <translation>“{value}”: 금액이 너무 큽니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{words}” may be several accounts: {names}</source>
      <translation>“{words}”에 맞는 고객사가 여럿입니다: {names}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{zone}” is not a known time zone.</source>
      <translation>“{zone}”: 알 수 없는 시간대입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>Customers active at the start and not at the end / customers active at the start; undefined without any.</source>
      <translation>시작에는 유효하고 끝에는 유효하지 않은 고객 수 ÷ 시작에 유효한 고객 수입니다. 고객이 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>Fall of MRR of customers active at both ends.</source>
      <translation>시작과 끝에 모두 유효한 고객의 MRR 감소입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>GRR (cohort) = Σ min(MRR at end, MRR at start) / Σ MRR at start, over customers active at the start, the lesser taken per customer; undefined without any.</source>
      <translation>GRR(코호트) = Σ min(끝 MRR, 시작 MRR) ÷ Σ 시작 MRR. 시작에 유효한 고객만, 고객마다 작은 쪽을 셉니다. 고객이 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>MRR at the close of the day before the period's first day.</source>
      <translation>기간 첫날의 전날 마감 시점의 MRR입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>MRR at the close of the period's last day.</source>
      <translation>기간 마지막 날 마감 시점의 MRR입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>MRR at the end of customers that had never paid MRR before the period.</source>
      <translation>기간 전에 MRR를 낸 적이 없는 고객의 끝 시점 MRR입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>MRR at the end of customers that paid MRR before the period, but none at its opening.</source>
      <translation>기간 전에 MRR를 냈으나 시작에는 없던 고객의 끝 시점 MRR입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>MRR at the opening (the close of the day before the first) + new + reactivation + expansion − contraction − churn = MRR at the close of the last day, per customer, both ends by the rates of the end date.</source>
      <translation>시작 MRR(첫날 전날 마감) + 신규 + 재활성 + 확장 − 축소 − 이탈 = 마지막 날 마감 MRR. 고객별로 계산하며 양쪽 모두 종료일의 환율을 씁니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>MRR at the start of customers with none at the end.</source>
      <translation>끝에 MRR가 없는 고객의 시작 MRR입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>NRR = Σ MRR at end / Σ MRR at start of the customers active at the start; new customers never enter; undefined without any.</source>
      <translation>NRR = 시작에 유효한 고객의 Σ 끝 MRR ÷ Σ 시작 MRR. 신규 고객은 넣지 않습니다. 고객이 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/movements.py" />
      <source>Rise of MRR of customers active at both ends.</source>
      <translation>시작과 끝에 모두 유효한 고객의 MRR 증가입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>GRR (renewal base) = Σ min(final or forecast, target) / Σ target of the renewals due in the period; undefined without any.</source>
      <translation>GRR(갱신 기준) = 기간 안에 기한이 된 갱신의 Σ min(확정 또는 예측, 목표) ÷ Σ 목표입니다. 갱신이 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>NRR (renewal base) = Σ (final or forecast) / Σ target of the renewals due in the period; undefined without any.</source>
      <translation>NRR(갱신 기준) = 기간 안에 기한이 된 갱신의 Σ (확정 또는 예측) ÷ Σ 목표입니다. 갱신이 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>P10, P50, P90: the amounts that the total stays at or below with a probability of 10, 50 and 90 %, each open renewal coming in whole or not at all by its likelihood, independently. Exact up to 400 open renewals, on at most 2,000 steps (the resolution is said); above that by the normal distribution with the same mean and variance.</source>
      <translation>P10, P50, P90: 합계가 10, 50, 90%의 확률로 넘지 않는 금액입니다. 결정 전인 갱신은 각각 독립적으로 그 가능성에 따라 전액이 들어오거나 전혀 들어오지 않는다고 봅니다. 결정 전인 갱신이 400건까지면 최대 2,000구간으로 정확히 계산하고(해상도 표시), 그보다 많으면 평균과 분산이 같은 정규 분포로 계산합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Renewed / due in the period by original end date: contracts; customers (one is renewed with at least one contract, undecided while none is and one is open); target. Undecided ones are due and shown apart.</source>
      <translation>원래 종료일을 기준으로 기간 안에 갱신됨 ÷ 기한이 됨: 계약 수, 고객 수(계약이 하나라도 갱신되면 갱신됨, 갱신된 것이 없고 하나라도 결정 전이면 결정 대기), 목표 금액. 결정 대기도 기한이 된 것에 들어가며 따로 표시합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Σ final of the closed + Σ forecast × likelihood of the open renewals.</source>
      <translation>결정된 갱신의 Σ 확정 + 결정 전인 갱신의 Σ 예측 × 가능성입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Σ final of the renewals due in the period that have an outcome.</source>
      <translation>기간 안에 기한이 된 갱신 중 결과가 있는 것의 Σ 확정입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Σ forecast of the open renewals of the category; of closed ones Σ final.</source>
      <translation>이 분류에서 결정 전인 갱신의 Σ 예측이며, 결정된 갱신은 Σ 확정입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Σ target of the open renewals in known churn.</source>
      <translation>이탈 예정 분류에서 결정 전인 갱신의 Σ 목표입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Σ target of the renewals due in the period.</source>
      <translation>기간 안에 기한이 된 갱신의 Σ 목표입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_forecast.py" />
      <source>Σ target − final of the renewals due in the period that were lost or agreed at less, by recorded reason, and whether we could have done something about it.</source>
      <translation>기간 안에 기한이 된 갱신 중 미갱신이거나 더 적은 금액으로 합의한 것의 Σ 목표 − 확정이며, 기록된 이유와 우리가 손쓸 수 있었는지에 따라 나눕니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Falls of the forecast of renewals not decided since.</source>
      <translation>그 뒤로 결정되지 않은 갱신의 예측 감소입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Renewals lost since; what was expected of them.</source>
      <translation>그 뒤로 미갱신이 된 갱신이며, 예측했던 금액입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Renewals of contracts that were not in the book.</source>
      <translation>북에 없던 계약의 갱신입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Renewals renewed since: the final amount less what was expected.</source>
      <translation>그 뒤로 갱신된 갱신이며, 확정 금액에서 예측했던 금액을 뺀 값입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Renewals whose contract is no longer in the book, or has no end any more.</source>
      <translation>계약이 더 이상 북에 없거나 종료일이 없어진 갱신입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Renewals whose last day to act was in the period and is no longer.</source>
      <translation>결정 마감일이 기간 안에 있다가 밖으로 나간 갱신입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Renewals whose last day to act was outside the period and lies in it now.</source>
      <translation>결정 마감일이 기간 밖에 있다가 안으로 들어온 갱신입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Rises of the forecast of renewals not decided since.</source>
      <translation>그 뒤로 결정되지 않은 갱신의 예측 증가입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewal_walk.py" />
      <source>Start + slipped + removed + down + lost + up + pulled in + new + won = end, to the cent: final or forecast of the renewals whose last day to act lies in the period, both ends by the rates of the end date.</source>
      <translation>시작 + 밀림 + 사라짐 + 감소 + 미갱신 + 증가 + 당겨짐 + 신규 + 성사 = 끝이며 최소 단위까지 맞습니다. 결정 마감일이 기간 안에 있는 갱신의 확정 또는 예측 금액이고 양쪽 모두 종료일의 환율을 씁니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>As recorded. Otherwise renewed when the account has another paid contract of the same product that starts from 31 days before to 31 days after the end, lost when it has a cancellation from 62 days before to 62 days after the end.</source>
      <translation>기록된 대로입니다. 기록이 없으면, 종료일 31일 전부터 31일 후 사이에 시작하는 같은 제품의 다른 유료 계약이 고객사에 있으면 갱신됨, 종료일 62일 전부터 62일 후 사이에 해지가 있으면 미갱신입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>As set, else commit 90 %, best case 60 %, at risk 30 %, known churn 0 %; closed: renewed 100 %, lost 0 %.</source>
      <translation>정한 값이며, 정하지 않았으면 확약 90%, 낙관 60%, 이탈 우려 30%, 이탈 예정 0%입니다. 결정됨: 갱신됨 100%, 미갱신 0%.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>Closed with an outcome; else as set; else commit when it renews by itself (past its notice deadline with auto-renew), best case otherwise.</source>
      <translation>결과가 있으면 결정됨, 아니면 정한 값입니다. 정하지 않았으면 자동 갱신될 때(자동 갱신이고 통보 기한이 지남) 확약, 그 밖에는 낙관입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>End of the contract less its notice period in calendar months; the end without one.</source>
      <translation>계약 종료일에서 통보 기간(역월)을 뺀 날이며, 통보 기간이 없으면 종료일입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>The decision on the end of a paid contract; one for each contract with an end.</source>
      <translation>유료 계약의 종료에 대한 결정이며, 종료일이 있는 계약마다 하나입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>What is expected over a year; the target, or 0 in known churn, unless another amount was set.</source>
      <translation>1년간 예상 금액입니다. 다른 금액을 정하지 않았으면 목표와 같고, 이탈 예정이면 0입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>What the contract charges over a year at its end, unless another target was set.</source>
      <translation>종료 시점에 계약이 1년 기준으로 청구하는 금액이며, 다른 목표를 정했으면 그 금액입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/renewals.py" />
      <source>What was agreed over a year; of an outcome that nobody recorded, what the next contract of the same product charges; 0 when lost.</source>
      <translation>1년 기준으로 합의한 금액입니다. 아무도 기록하지 않은 결과라면 같은 제품의 다음 계약이 청구하는 금액이고, 미갱신이면 0입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/surveys.py" />
      <source>100 × (promoters 9–10 − detractors 0–6) / all answers on the scale 0–10, an index from −100 to +100; blanks are no answers, answers on 1–10 are reported apart; undefined without answers.</source>
      <translation>100 × (추천 9–10 − 비추천 0–6) ÷ 0–10 척도의 모든 응답. −100에서 +100까지의 지수입니다. 빈칸은 응답이 아니며 1–10 응답은 따로 보고합니다. 응답이 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/surveys.py" />
      <source>CES 2.0: answers of 5 to 7 / answers on 1–7; undefined without answers.</source>
      <translation>CES 2.0: 5–7의 응답 ÷ 1–7의 응답입니다. 응답이 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/surveys.py" />
      <source>CES 2.0: mean of the answers on 1–7; undefined without answers.</source>
      <translation>CES 2.0: 1–7 응답의 평균입니다. 응답이 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/surveys.py" />
      <source>Positive answers / answers, of one scale (1–5: 4 and 5; good/bad: good); undefined without answers.</source>
      <translation>한 척도의 긍정 응답 ÷ 응답(1–5: 4와 5, 좋음/나쁨: 좋음)입니다. 응답이 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/tickets.py" />
      <source>Median of created → first public human reply, in calendar minutes, over tickets with a reply; undefined without any.</source>
      <translation>답변이 있는 티켓의 생성 → 사람이 한 첫 공개 답변까지의 중앙값(역일 분)입니다. 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/tickets.py" />
      <source>Median of created → last solved, in calendar minutes, over solved tickets; undefined without any.</source>
      <translation>해결된 티켓의 생성 → 마지막 해결까지의 중앙값(역일 분)입니다. 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/tickets.py" />
      <source>Solved tickets / created tickets of the same cohort, within the stated time where one is stated; undefined without tickets.</source>
      <translation>같은 코호트의 해결된 티켓 ÷ 생성된 티켓입니다. 시한이 있으면 그 시한 안의 것만 셉니다. 티켓이 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/tickets.py" />
      <source>Tickets reopened at least once / solved tickets, among tickets whose source records reopening; undefined where none does.</source>
      <translation>재오픈을 기록하는 출처의 티켓 중 한 번 이상 재오픈된 티켓 ÷ 해결된 티켓입니다. 기록하는 출처가 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/tickets.py" />
      <source>Tickets reopened at least once / tickets with a first reply, among tickets whose source records reopening; undefined where none does.</source>
      <translation>재오픈을 기록하는 출처의 티켓 중 한 번 이상 재오픈된 티켓 ÷ 첫 답변이 있는 티켓입니다. 기록하는 출처가 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>A champion left within the last 30 days and nobody else is one; due 7 days after.</source>
      <translation>최근 30일 안에 챔피언이 퇴사했고 다른 챔피언이 없습니다. 기한은 그 7일 뒤입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>A meeting today that has no note yet.</source>
      <translation>아직 회의록이 없는 오늘 회의입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>A paid contract ended within the last 180 days and its renewal has no outcome.</source>
      <translation>최근 180일 안에 유료 계약이 종료되었으나 갱신 결과가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>An NPS answer of 0 to 6 within the last 90 days that nobody has answered; due 2 days after it was given.</source>
      <translation>최근 90일 안에 받은 NPS 0~6점 응답에 아무도 답하지 않았습니다. 기한은 응답을 받은 날의 2일 뒤입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>An open task that is not snoozed and due within 7 days; now when it is due today or late.</source>
      <translation>미루지 않은 열린 할 일 중 기한이 7일 안인 것입니다. 기한이 오늘이거나 지났으면 지금입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Follow-up: {title}</source>
      <translation>후속 조치: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>More days without a touch than the cadence; now from one and a half times the cadence. Days count from the last touch, else from the day the account came into the book; customers whose contracts have all ended are left out.</source>
      <translation>접촉 없이 지난 날이 접촉 주기보다 깁니다. 주기의 1.5배부터 지금입니다. 날짜는 마지막 접촉부터, 없으면 고객사를 북에 추가한 날부터 셉니다. 계약이 모두 종료된 고객사는 제외합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>No touch for {days} days, the cadence is {cadence}.</source>
      <translation>{days}일간 접촉이 없습니다. 접촉 주기는 {cadence}일입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>No touch in its {days} days in the book, the cadence is {cadence}.</source>
      <translation>북에 추가한 뒤 {days}일간 접촉이 없습니다. 접촉 주기는 {cadence}일입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Notice ended {day} and the renewal is not decided.</source>
      <translation>통보 기한({day})이 지났으나 갱신이 결정되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Notice ends {day} and the renewal is not decided.</source>
      <translation>통보 기한은 {day}이며 갱신이 결정되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Renews by itself unless ended by {day}.</source>
      <translation>{day}까지 해지하지 않으면 자동 갱신됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Somebody gave NPS {score} on {day} and nobody has answered.</source>
      <translation>{day}에 NPS {score}점 응답이 있었으나 아무도 답하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The contract ended {day} and its outcome is not recorded.</source>
      <translation>{day}에 계약이 종료되었으나 결과가 기록되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The contract ends {day} and the renewal is not decided.</source>
      <translation>{day}에 계약이 종료되며 갱신이 결정되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The last day to act on a contract's end is at most 45 days ahead, or has passed without auto-renew, and the renewal is not decided; now from 14 days before.</source>
      <translation>계약 종료에 대한 결정 마감일이 45일 안이거나 자동 갱신 없이 지났으며 갱신이 결정되지 않았습니다. 14일 전부터 지금입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Waiting for {person}: {title}</source>
      <translation>{person} 담당, 완료 대기: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Your follow-up of {day}: {title}</source>
      <translation>{day}의 내 후속 조치: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{person} gave NPS {score} on {day} and nobody has answered.</source>
      <translation>{person}: {day}에 NPS {score}점을 주었으나 아무도 답하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{person} left, a champion. Nobody else is known.</source>
      <translation>챔피언 퇴사: {person}. 아는 다른 사람이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{person} left, a champion. One contact remains.</source>
      <translation>챔피언 퇴사: {person}. 연락처가 한 명 남았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{person} left, a champion. {n} contacts remain.</source>
      <translation>챔피언 퇴사: {person}. 연락처 {n}명이 남았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{title}, today at {time}.</source>
      <translation>{title}, 오늘 {time}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{title}, today.</source>
      <translation>{title}, 오늘.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>Delete {count} accounts</source>
      <translation>고객사 {count}개 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>Delete {name}</source>
      <translation>삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>Edit {count} accounts</source>
      <translation>고객사 {count}개 편집</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>Edit {name}</source>
      <translation>편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/account_edits.py" />
      <source>New account {name}</source>
      <translation>새 고객사: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/attachments.py" />
      <source>Attach {name}</source>
      <translation>파일 첨부: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/attachments.py" />
      <source>Remove the attachment {name}</source>
      <translation>첨부 파일 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/book.py" />
      <source>Change a preference of the book</source>
      <translation>북 설정 변경</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/book.py" />
      <source>Delete the rate of {currency}</source>
      <translation>환율 삭제: {currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/book.py" />
      <source>Set the rate of {currency}</source>
      <translation>환율 설정: {currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/capture.py" />
      <source>Capture {title}</source>
      <translation>한 줄 기록: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contacts.py" />
      <source>Add the contact {name}</source>
      <translation>연락처 추가: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contacts.py" />
      <source>Delete the contact {name}</source>
      <translation>연락처 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contacts.py" />
      <source>Edit the contact {name}</source>
      <translation>연락처 편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contracts.py" />
      <source>Add the contract {name}</source>
      <translation>계약 추가: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contracts.py" />
      <source>Delete the contract {name}</source>
      <translation>계약 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/contracts.py" />
      <source>Edit the contract {name}</source>
      <translation>계약 편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/custom_fields.py" />
      <source>Delete a field</source>
      <translation>필드 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/custom_fields.py" />
      <source>New field {label}</source>
      <translation>새 필드: {label}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/custom_fields.py" />
      <source>Rename a field to {label}</source>
      <translation>필드 이름 변경: {label}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/drafts.py" />
      <source>Keep a draft</source>
      <translation>초안 보관</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/drafts.py" />
      <source>Throw a draft away</source>
      <translation>초안 버리기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/engagement.py" />
      <source>Set the cadence of the tier {tier}</source>
      <translation>등급의 접촉 주기 설정: {tier}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/engagement.py" />
      <source>Set the cadence of {name}</source>
      <translation>접촉 주기 설정: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/imports.py" />
      <source>Import files: {count}</source>
      <translation>파일 가져오기: {count}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/meetings.py" />
      <source>Add the meeting {title}</source>
      <translation>회의 추가: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/meetings.py" />
      <source>Cancel the meeting {title}</source>
      <translation>회의 취소: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/meetings.py" />
      <source>Delete the meeting {title}</source>
      <translation>회의 삭제: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/meetings.py" />
      <source>Edit the meeting {title}</source>
      <translation>회의 편집: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/meetings.py" />
      <source>Hold the meeting {title}</source>
      <translation>회의 진행: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>Accounts in the book that were customers at the close of the last day: those whose customer-since date is not later, or not known.</source>
      <translation>마지막 날 마감 시점에 고객이던 북의 고객사입니다. 고객 시작일이 그보다 늦지 않거나 알려지지 않은 고객사입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>Answers behind the CSAT.</source>
      <translation>CSAT의 바탕이 된 응답 수입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>Answers behind the NPS.</source>
      <translation>NPS의 바탕이 된 응답 수입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>Currencies without a rate on the last day; their amounts are left out.</source>
      <translation>마지막 날에 환율이 없는 통화입니다. 그 금액은 제외합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>The scale of those answers: the one with the most, never several together.</source>
      <translation>그 응답의 척도입니다. 응답이 가장 많은 하나이며 여럿을 합치지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>Their number.</source>
      <translation>그 개수입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/metrics.py" />
      <source>Tickets created within the period, by the reader's calendar day.</source>
      <translation>기간 안에 생성된 티켓입니다. 보는 사람의 날짜를 기준으로 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/notes.py" />
      <source>Delete the note {title}</source>
      <translation>회의록 삭제: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/notes.py" />
      <source>Edit the note {title}</source>
      <translation>회의록 편집: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/notes.py" />
      <source>Write the note {title}</source>
      <translation>회의록 쓰기: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/playbooks.py" />
      <source>Delete the playbook {name}</source>
      <translation>플레이북 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/playbooks.py" />
      <source>Save the playbook {name}</source>
      <translation>플레이북 저장: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/playbooks.py" />
      <source>Start the playbook {name}</source>
      <translation>플레이북 시작: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_changes.py" />
      <source>Keep how the renewals stand</source>
      <translation>갱신 현황 보관</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Add the requirement {title}</source>
      <translation>요건 추가: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Delete the requirement {title}</source>
      <translation>요건 삭제: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Edit the renewal of {name}</source>
      <translation>갱신 편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Lose {name}</source>
      <translation>미갱신 확정: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Met: {title}</source>
      <translation>요건 충족: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Not met after all: {title}</source>
      <translation>요건 충족 취소: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Renew {name}</source>
      <translation>갱신 확정: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Reopen the renewal of {name}</source>
      <translation>갱신 다시 열기: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/renewal_edits.py" />
      <source>Set a term for {name}</source>
      <translation>계약 기간 설정: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/risks.py" />
      <source>Add the risk {title}</source>
      <translation>리스크 추가: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/risks.py" />
      <source>Close the risk {title}</source>
      <translation>리스크 종료: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/risks.py" />
      <source>Delete the risk {title}</source>
      <translation>리스크 삭제: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/risks.py" />
      <source>Edit the risk {title}</source>
      <translation>리스크 편집: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/sample.py" />
      <source>Make the sample</source>
      <translation>샘플 만들기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/segments.py" />
      <source>Delete segment {name}</source>
      <translation>세그먼트 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/segments.py" />
      <source>Rename a segment to {name}</source>
      <translation>세그먼트 이름 변경: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/segments.py" />
      <source>Save segment {name}</source>
      <translation>세그먼트 저장: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/story_acts.py" />
      <source>Week of {day}</source>
      <translation>{day} 주간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/story_contracts.py" />
      <source>Record that {name} left</source>
      <translation>퇴사 기록: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/story_signals.py" />
      <source>Answer the survey of {name}</source>
      <translation>설문 응답에 답변: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Add the task {title}</source>
      <translation>할 일 추가: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Delete the task {title}</source>
      <translation>할 일 삭제: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Edit the task {title}</source>
      <translation>할 일 편집: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Finish the task {title}</source>
      <translation>할 일 완료: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Finish {count} tasks</source>
      <translation>할 일 {count}건 완료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Plan {count} tasks anew</source>
      <translation>할 일 {count}건 일정 변경</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Reopen the task {title}</source>
      <translation>할 일 다시 열기: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/tasks.py" />
      <source>Snooze the task {title}</source>
      <translation>할 일 미루기: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/team.py" />
      <source>Add {name} to the account team</source>
      <translation>고객사 담당 팀에 추가: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/team.py" />
      <source>Edit {name} of the account team</source>
      <translation>고객사 담당 팀 편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/team.py" />
      <source>Take {name} off the account team</source>
      <translation>고객사 담당 팀에서 제외: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/templates.py" />
      <source>Delete the template {name}</source>
      <translation>템플릿 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/templates.py" />
      <source>Save the template {name}</source>
      <translation>템플릿 저장: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/today_acts.py" />
      <source>Bring back {name}</source>
      <translation>다시 표시: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/today_acts.py" />
      <source>Done: {name}</source>
      <translation>완료: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/today_acts.py" />
      <source>Snooze {name}</source>
      <translation>미루기: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>Add contact</source>
      <translation>연락처 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>No contacts yet. Add one, or import a file of contacts.</source>
      <translation>아직 연락처가 없습니다. 추가하거나 연락처 파일을 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>People</source>
      <translation>사람</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>Show as a list</source>
      <translation>목록으로 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>Show who reports to whom</source>
      <translation>보고 관계로 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contacts_section.py" />
      <source>{name} left the company: {what}.</source>
      <translation>퇴사: {name}. {what}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>ARR</source>
      <translation>ARR</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Add contract</source>
      <translation>계약 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Contract</source>
      <translation>계약</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Contracts</source>
      <translation>계약</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>End</source>
      <translation>종료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Last day to act {day}</source>
      <translation>결정 마감일 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>MRR {mrr} × 12 = ARR {arr}</source>
      <translation>MRR {mrr} × 12 = ARR {arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>No contracts yet. Add one, or import a file of contracts.</source>
      <translation>아직 계약이 없습니다. 추가하거나 계약 파일을 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>No rate for {currencies}: not in ARR</source>
      <translation>환율이 없어 ARR에서 제외: {currencies}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Past its notice, will renew unless terminated: {names}</source>
      <translation>통보 기한이 지나 해지하지 않으면 갱신됩니다: {names}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Show {n} more that ended</source>
      <translation>종료된 계약 {n}건 더 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>Start</source>
      <translation>시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>ended, outcome not recorded</source>
      <translation>종료됨, 결과 기록 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>evergreen</source>
      <translation>무기한</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>no rate</source>
      <translation>환율 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>none</source>
      <translation>없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>none active</source>
      <translation>유효한 계약 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>notice until {day}</source>
      <translation>통보 기한 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>quantity {n}</source>
      <translation>수량 {n}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>renews itself</source>
      <translation>자동 갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>trial</source>
      <translation>체험</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>{amount} each {period}</source>
      <translation>{amount} / {period}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/contracts_section.py" />
      <source>{n} ended, outcome not recorded</source>
      <translation>종료 {n}건, 결과 기록 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/details_section.py" />
      <source>Details</source>
      <translation>상세 정보</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/details_section.py" />
      <source>The parent account is set in the list of accounts.</source>
      <translation>상위 고객사는 고객사 목록에서 설정합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>Write a day as 2027-03-31.</source>
      <translation>날짜는 2027-03-31처럼 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>Write a number.</source>
      <translation>숫자를 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>Write an amount in {currency}.</source>
      <translation>{currency} 금액을 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>no</source>
      <translation>아니요</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>not known</source>
      <translation>알 수 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/field_values.py" />
      <source>yes</source>
      <translation>예</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Champion</source>
      <translation>챔피언</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Customer since</source>
      <translation>고객 시작일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Final</source>
      <translation>확정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Forecast</source>
      <translation>예측</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Last day to act</source>
      <translation>결정 마감일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>MRR</source>
      <translation>MRR</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Next account of the list</source>
      <translation>목록의 다음 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Open tickets</source>
      <translation>열린 티켓</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Parent account: {name}</source>
      <translation>상위 고객사: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Previous account of the list</source>
      <translation>목록의 이전 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Renews</source>
      <translation>갱신일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Start of the first paid contract.</source>
      <translation>첫 유료 계약의 시작일입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>The earliest end of the active recurring contracts.</source>
      <translation>유효한 반복 계약의 종료일 중 가장 빠른 날입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>The earliest notice deadline of the active contracts; the end where no notice is known.</source>
      <translation>유효한 계약의 통보 기한 중 가장 빠른 날입니다. 통보 기간을 모르면 종료일입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Tickets not solved yet.</source>
      <translation>아직 해결되지 않은 티켓입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>Who speaks for us inside; the last touch that they attended.</source>
      <translation>고객사 안에서 우리를 대변하는 사람과 그 사람이 참석한 마지막 접촉입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>as 12 months ago</source>
      <translation>12개월 전과 같음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>last touch {when}</source>
      <translation>마지막 접촉 {when}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>no active contract</source>
      <translation>유효한 계약 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>no contract has an end</source>
      <translation>종료일이 있는 계약 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>no contract yet</source>
      <translation>아직 계약 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>no touch yet</source>
      <translation>아직 접촉 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>nobody yet</source>
      <translation>아직 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>passed {when}</source>
      <translation>{when} 지남</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>target {target}</source>
      <translation>목표 {target}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>without {currencies}: no rate</source>
      <translation>환율 없어 제외: {currencies}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{amount}: ARR / 12.</source>
      <translation>{amount}: ARR ÷ 12입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{amount}: active recurring charges over a year, without trials and one-time fees.</source>
      <translation>{amount}: 유효한 반복 요금의 1년 합계이며 체험과 일회성 요금은 제외합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{category} {percent} %, target {target}</source>
      <translation>{category} {percent}%, 목표 {target}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{change} in 12 months</source>
      <translation>12개월간 {change}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{created} created in 12 months</source>
      <translation>12개월간 {created}건 생성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{name} left the company</source>
      <translation>{name} 퇴사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{n} contracts, {currency}</source>
      <translation>계약 {n}건, {currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{place} of {count}</source>
      <translation>{count}개 중 {place}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{title} ({keys})</source>
      <translation>{title} ({keys})</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{when}, renews itself</source>
      <translation>{when}, 자동 갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>A draft of {moment} was kept: “{start}”</source>
      <translation>{moment}에 쓰던 초안이 있습니다: “{start}”</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>All</source>
      <translation>전체</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Compare</source>
      <translation>비교</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Continue</source>
      <translation>이어서 쓰기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Nothing yet: write a note, or import tickets, contracts and answers.</source>
      <translation>아직 없습니다. 회의록을 쓰거나 티켓, 계약, 설문 응답을 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Saved {time}</source>
      <translation>{time} 저장됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Throw away</source>
      <translation>버리기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Write a note</source>
      <translation>회의록 쓰기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/left_column.py" />
      <source>Write a note…</source>
      <translation>회의록 쓰기…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Because of</source>
      <translation>이유</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Change</source>
      <translation>변동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Click a month to see its contracts.</source>
      <translation>월을 클릭하면 그달의 계약을 볼 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>MRR by month</source>
      <translation>월별 MRR</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>MRR by month over 24 months: from {first} to {last}, {rises} rises, {falls} falls.</source>
      <translation>{first}부터 {last}까지 24개월의 월별 MRR, 증가 {rises}회, 감소 {falls}회.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Month to</source>
      <translation>월말</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>No paid contract yet: MRR begins with the first one.</source>
      <translation>아직 유료 계약이 없습니다. MRR는 첫 유료 계약부터 시작합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Show as chart</source>
      <translation>차트로 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>Show as table</source>
      <translation>표로 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>To {day}: {what}.</source>
      <translation>{day}까지: {what}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>cancellation: {reason}</source>
      <translation>해지: {reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>churn {amount}</source>
      <translation>이탈 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>contraction {amount}</source>
      <translation>축소 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>expansion {amount}</source>
      <translation>확장 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>new {amount}</source>
      <translation>신규 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>no change in 24 months</source>
      <translation>24개월간 변동 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>no reason</source>
      <translation>이유 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>nothing changed</source>
      <translation>바뀐 것 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>reactivation {amount}</source>
      <translation>재활성 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>{change} by {day}</source>
      <translation>{day}까지 {change}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>{contract} ended</source>
      <translation>{contract} 종료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/mrr_section.py" />
      <source>{contract} started</source>
      <translation>{contract} 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_place.py" />
      <source>Back to the note</source>
      <translation>회의록으로 돌아가기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/note_place.py" />
      <source>Could not be kept: {reason}</source>
      <translation>보관하지 못했습니다: {reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Accounts</source>
      <translation>고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Close  Esc</source>
      <translation>닫기  Esc</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Close the note</source>
      <translation>회의록 닫기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Note</source>
      <translation>회의록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>This account is no longer in the book. Undo may bring it back.</source>
      <translation>이 고객사는 더 이상 북에 없습니다. 실행 취소하면 되돌릴 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Write note  N</source>
      <translation>회의록 쓰기  N</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_table.py" />
      <source>Agreed: every {n} days.</source>
      <translation>약속한 주기: {n}일마다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_table.py" />
      <source>Enter: open. L: left the company.</source>
      <translation>Enter: 열기. L: 퇴사.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_table.py" />
      <source>Last touch {when}.</source>
      <translation>마지막 접촉 {when}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_table.py" />
      <source>Reports to {name}.</source>
      <translation>보고 대상: {name}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_table.py" />
      <source>left {day}</source>
      <translation>{day} 퇴사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Beyond their cadence: {names} and {n} more. Get in touch.</source>
      <translation>접촉 주기가 지남: {names} 외 {n}명. 연락해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Beyond their cadence: {names}. Get in touch.</source>
      <translation>접촉 주기가 지남: {names}. 연락해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Champion {name} left on {day}. Find the next one.</source>
      <translation>챔피언 {name}: {day} 퇴사. 다음 챔피언을 찾아 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Each touch of 180 days adds weight (meeting 1, call 0.8, chat 0.4, e-mail 0.3) × 0.5^(age / 60 days), × 1.25 when they started it. Sentiment is no part of it.</source>
      <translation>180일 안의 접촉마다 가중치(회의 1, 통화 0.8, 채팅 0.4, 이메일 0.3) × 0.5^(경과 일수 / 60일)이 더해지며, 고객사가 시작했으면 × 1.25입니다. 감정은 반영하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>No champion. Who speaks for us inside?</source>
      <translation>챔피언이 없습니다. 누가 우리를 대변합니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>No executive in {n} days. Invite {name}.</source>
      <translation>{n}일간 임원과 접촉이 없습니다. 초대할 사람: {name}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>No executive sponsor, no economic buyer. Who signs?</source>
      <translation>임원 스폰서도 최종 구매 결정자도 없습니다. 누가 서명합니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Nobody was touched in {n} days. Talk to two people.</source>
      <translation>{n}일간 접촉한 사람이 없습니다. 두 사람과 이야기해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Single thread: only {name} in {n} days. Find a second.</source>
      <translation>단일 창구: {n}일간 {name} 한 명뿐입니다. 두 번째 사람을 찾아 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Strength {score}, {word}</source>
      <translation>관계 강도 {score}, {word}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Strength: no touch in 180 days</source>
      <translation>관계 강도: 180일간 접촉 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Touch every {n} days</source>
      <translation>{n}일마다 접촉</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>every account</source>
      <translation>모든 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>no champion is left</source>
      <translation>남은 챔피언 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>no executive is left</source>
      <translation>남은 임원 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>none yet</source>
      <translation>아직 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>nothing else is missing</source>
      <translation>그 밖에 빠지는 것 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>this account</source>
      <translation>이 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>tier {tier}</source>
      <translation>등급 {tier}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>{n} people report to nobody who is there</source>
      <translation>보고 대상이 없어진 사람 {n}명</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/people_words.py" />
      <source>Σ {total} → 100 × (1 − e^(−{total} / {squash})) = {score}</source>
      <translation>Σ {total} → 100 × (1 − e^(−{total} / {squash})) = {score}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/person_view.py" />
      <source>Left the company</source>
      <translation>퇴사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/person_view.py" />
      <source>What makes the strength</source>
      <translation>관계 강도의 근거</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/person_view.py" />
      <source>{n} older touches</source>
      <translation>이전 접촉 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_form.py" />
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_form.py" />
      <source>Delete</source>
      <translation>삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_form.py" />
      <source>Save</source>
      <translation>저장</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Close as lost  L</source>
      <translation>미갱신 확정  L</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Close as won  W</source>
      <translation>갱신 확정  W</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Done</source>
      <translation>완료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Edit</source>
      <translation>편집</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Last day to act {day} ({when}), ends {end}.</source>
      <translation>결정 마감일 {day}({when}), 종료 {end}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>No paid contract has an end, so there is nothing to renew.</source>
      <translation>종료일이 있는 유료 계약이 없어 갱신할 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Renewal</source>
      <translation>갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Requirements</source>
      <translation>요건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>Target {target}, forecast {forecast} a year.</source>
      <translation>목표 {target}, 예측 {forecast}(연간).</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>{category} {percent} %</source>
      <translation>{category} {percent}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>{contract}, ends {day}</source>
      <translation>{contract}, {day} 종료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>{done} of {all} tasks done</source>
      <translation>할 일 {all}건 중 {done}건 완료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/renewal_section.py" />
      <source>{met} of {all} requirements met</source>
      <translation>요건 {all}개 중 {met}개 충족</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/right_column.py" />
      <source>Facts of the account</source>
      <translation>고객사 정보</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>CSAT</source>
      <translation>CSAT</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>CSAT, scale {scale}</source>
      <translation>CSAT, 척도 {scale}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Calendar time, medians. Point at a figure for its definition.</source>
      <translation>역일 기준 중앙값입니다. 수치를 가리키면 정의가 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>First reply, median</source>
      <translation>첫 답변, 중앙값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Last 12 months</source>
      <translation>최근 12개월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>NPS</source>
      <translation>NPS</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>No tickets and no answers yet: import them from files.</source>
      <translation>아직 티켓과 응답이 없습니다. 파일에서 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Open now</source>
      <translation>현재 열림</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Reopened</source>
      <translation>재오픈</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Resolution, median</source>
      <translation>해결, 중앙값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Support and surveys</source>
      <translation>지원과 설문</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Support figures</source>
      <translation>지원 수치</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>Tickets created</source>
      <translation>생성된 티켓</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>first reply {time}</source>
      <translation>첫 답변 {time}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>n</source>
      <translation>n</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/support_section.py" />
      <source>{open} open, {created} in 12 months</source>
      <translation>열림 {open}건, 12개월간 {created}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>Add task</source>
      <translation>할 일 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>Enter or a click: done.</source>
      <translation>Enter 또는 클릭: 완료.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>New task</source>
      <translation>새 할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>No open tasks.</source>
      <translation>열린 할 일이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>Tasks</source>
      <translation>할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>What is to do? Enter adds it, Esc does not.</source>
      <translation>할 일을 써 주십시오. Enter로 추가, Esc로 취소합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>none open</source>
      <translation>열린 할 일 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>{n} open</source>
      <translation>{n}건 열림</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>{open}, next {when}</source>
      <translation>{open}, 다음 {when}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/team_part.py" />
      <source>Add to the team</source>
      <translation>팀에 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/team_part.py" />
      <source>Our team</source>
      <translation>우리 팀</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_list.py" />
      <source>Timeline</source>
      <translation>타임라인</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Cancellation</source>
      <translation>해지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Changes</source>
      <translation>변경</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>First reply {time}</source>
      <translation>첫 답변 {time}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Notes</source>
      <translation>회의록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Redo: {act}</source>
      <translation>다시 실행: {act}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Surveys</source>
      <translation>설문</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Ticket without a subject</source>
      <translation>제목 없는 티켓</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Tickets</source>
      <translation>티켓</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Today</source>
      <translation>오늘</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Undo: {act}</source>
      <translation>실행 취소: {act}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>bad</source>
      <translation>나쁨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>closes {day}</source>
      <translation>{day} 마감 예정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>escalated</source>
      <translation>에스컬레이션됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>good</source>
      <translation>좋음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>growth opportunity</source>
      <translation>성장 기회</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>refund {amount}</source>
      <translation>환불 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>reopened {n} times</source>
      <translation>{n}번 재오픈</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>solved in {time}</source>
      <translation>{time} 만에 해결</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>ticket</source>
      <translation>티켓</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>undone</source>
      <translation>실행 취소됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{contract} starts</source>
      <translation>{contract} 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{field} changed</source>
      <translation>{field} 변경</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{field}: {after}</source>
      <translation>{field}: {after}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{field}: {before} removed</source>
      <translation>{field}: {before} 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{field}: {before} → {after}</source>
      <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{kind} {score} of {top}</source>
      <translation>{kind} {top}점 중 {score}점</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>90 d before</source>
      <translation>그 전 90일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Before</source>
      <translation>이전</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Days used</source>
      <translation>사용일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Days with use in the last 90, and in the 90 before.</source>
      <translation>최근 90일과 그 전 90일 중 사용한 날의 수입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Days with use {days} of 90, before {before}. Features used {now}, before {then}.</source>
      <translation>90일 중 {days}일 사용, 그 전 {before}일. 기능 {now}개 사용, 그 전 {then}개.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Feature</source>
      <translation>기능</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Features</source>
      <translation>기능</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Last 90 d</source>
      <translation>최근 90일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Last used</source>
      <translation>마지막 사용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Metrics</source>
      <translation>지표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>No usage yet: import usage files.</source>
      <translation>아직 사용량이 없습니다. 사용량 파일을 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Sum of the daily values. Enter shows it in the chart.</source>
      <translation>일별 값의 합계입니다. Enter를 누르면 차트에 표시됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Sum over days</source>
      <translation>일별 합계</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Usage</source>
      <translation>사용량</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>Week to {day}: {value}</source>
      <translation>{day}까지의 주: {value}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>none in 90 days, last {when}</source>
      <translation>90일간 없음, 마지막 {when}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>{days} of {all} days, {features} features</source>
      <translation>{all}일 중 {days}일, 기능 {features}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>{metric} a week, 26 weeks</source>
      <translation>주별 {metric}, 26주</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>{metric}, sum by week over 26 weeks: {last} in the last 90 days, {before} before.</source>
      <translation>{metric}, 26주간 주별 합계: 최근 90일 {last}, 그 전 {before}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/usage_section.py" />
      <source>{n} more features were used at some time.</source>
      <translation>한때 사용한 기능이 {n}개 더 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/words.py" />
      <source>n/a</source>
      <translation>해당 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>Clear selection</source>
      <translation>선택 해제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>Export</source>
      <translation>내보내기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>Group</source>
      <translation>그룹</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>New account</source>
      <translation>새 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>Selected: {accounts}</source>
      <translation>선택: {accounts}</translation>
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
      <translation>고객사 {count}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/bars.py" />
      <source>{count} of {total} · {arr} of {all_arr} ARR</source>
      <translation>{total}개 중 {count}개 · ARR {all_arr} 중 {arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Account</source>
      <translation>고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Act by</source>
      <translation>결정 마감일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Act in</source>
      <translation>마감까지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Last day to act: {day}</source>
      <translation>결정 마감일: {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>No day to act</source>
      <translation>결정 마감일 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Nothing entered</source>
      <translation>입력 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Open tasks</source>
      <translation>열린 할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Touch</source>
      <translation>접촉</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>{n} d</source>
      <translation>{n}일</translation>
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
      <translation>고객사 이름</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>accounts.csv</source>
      <translation>고객사.csv</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>{name} could not be written: {reason}</source>
      <translation>쓸 수 없음: {name}, {reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>{n} accounts were written to {name}</source>
      <translation>고객사 {n}개를 파일에 썼습니다: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>Filter</source>
      <translation>필터</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>Filter by text or a rule, such as arr &gt; 50k</source>
      <translation>텍스트 또는 arr &gt; 50k 같은 조건으로 필터</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>Remove the filter {query}</source>
      <translation>필터 제거: {query}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>comparison</source>
      <translation>비교</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>field</source>
      <translation>필드</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>value</source>
      <translation>값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/filter_field.py" />
      <source>word</source>
      <translation>단어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/header.py" />
      <source>Columns</source>
      <translation>열</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/model.py" />
      <source>Group {title}, accounts: {count}, ARR {arr}, {state}</source>
      <translation>그룹 {title}, 고객사 {count}개, ARR {arr}, {state}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/model.py" />
      <source>folded</source>
      <translation>접힘</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/model.py" />
      <source>unfolded</source>
      <translation>펼침</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Clear the filter</source>
      <translation>필터 지우기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Export…</source>
      <translation>내보내기…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Import files</source>
      <translation>파일 가져오기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Import the files that your systems give you, or make the first one.</source>
      <translation>쓰고 있는 시스템의 파일을 가져오거나 첫 고객사를 만들어 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>No accounts yet.</source>
      <translation>아직 고객사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>Nothing matches this filter.</source>
      <translation>필터에 맞는 고객사가 없습니다.</translation>
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
      <translation>고객사 한눈에 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Close the panel</source>
      <translation>패널 닫기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Create account</source>
      <translation>고객사 만들기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Edit accounts</source>
      <translation>고객사 편집</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Edit {n} accounts</source>
      <translation>고객사 {n}개 편집</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Field</source>
      <translation>필드</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Last three</source>
      <translation>최근 세 건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Left empty, the value is taken away.</source>
      <translation>비워 두면 값이 삭제됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Name</source>
      <translation>이름</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>New value</source>
      <translation>새 값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>Nothing has been recorded yet.</source>
      <translation>아직 기록이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>close</source>
      <translation>닫기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>edit</source>
      <translation>편집</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>next, previous</source>
      <translation>다음, 이전</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/panels.py" />
      <source>{n} contracts</source>
      <translation>계약 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Add field</source>
      <translation>필드 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>As designed</source>
      <translation>기본값으로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Choice</source>
      <translation>선택 항목</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Columns, drag to move</source>
      <translation>열, 끌어서 이동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Date</source>
      <translation>날짜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Delete this field</source>
      <translation>이 필드 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Kind of the new field</source>
      <translation>새 필드 종류</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Money</source>
      <translation>금액</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Name of a new field</source>
      <translation>새 필드 이름</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Name of the segment</source>
      <translation>세그먼트 이름</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>New field</source>
      <translation>새 필드</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Number</source>
      <translation>숫자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Save as a segment</source>
      <translation>세그먼트로 저장</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Save segment</source>
      <translation>세그먼트 저장</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/popups.py" />
      <source>Text</source>
      <translation>텍스트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/tools.py" />
      <source>Month to act</source>
      <translation>결정 마감 월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/tools.py" />
      <source>No groups</source>
      <translation>그룹 없음</translation>
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
      <source>Capture in one line</source>
      <translation>한 줄 기록</translation>
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
      <source>Close the renewal as lost…</source>
      <translation>미갱신 확정…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Close the renewal as won…</source>
      <translation>갱신 확정…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Contacts</source>
      <translation>연락처</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Copy</source>
      <translation>복사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Export as calendar…</source>
      <translation>캘린더로 내보내기…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Export as vCard…</source>
      <translation>vCard로 내보내기…</translation>
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
      <source>Hide the side of the note</source>
      <translation>회의록 옆 칸 숨기기</translation>
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
      <source>Make a renewal brief…</source>
      <translation>갱신 브리핑 만들기…</translation>
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
      <source>Plan anew</source>
      <translation>일정 변경</translation>
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
      <source>Renewals</source>
      <translation>갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Reopen the renewal</source>
      <translation>갱신 다시 열기</translation>
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
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Write a note in its own window</source>
      <translation>별도 창에서 회의록 쓰기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/acts_anywhere.py" />
      <source>Choose an account first.</source>
      <translation>먼저 고객사를 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/acts_anywhere.py" />
      <source>Open a book first.</source>
      <translation>먼저 장부를 여십시오.</translation>
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
      <translation>파일 {n}개의 자료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>Making the sample: {percent} %</source>
      <translation>샘플 만드는 중: {percent}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>My accounts</source>
      <translation>내 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>New book</source>
      <translation>새 북</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>Open a book</source>
      <translation>북 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>Portfolio files ({pattern})</source>
      <translation>포트폴리오 파일 ({pattern})</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/calendar_file.py" />
      <source>Calendar (*.ics)</source>
      <translation>캘린더 (*.ics)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/calendar_file.py" />
      <source>Contract ends: {title}</source>
      <translation>계약 종료: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/calendar_file.py" />
      <source>Export as calendar</source>
      <translation>캘린더로 내보내기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/calendar_file.py" />
      <source>Last day to act: {title}</source>
      <translation>결정 마감일: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/calendar_file.py" />
      <source>deadlines.ics</source>
      <translation>기한.ics</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/calendar_file.py" />
      <source>{n} entries were written to {name}</source>
      <translation>항목 {n}개를 {name} 파일에 썼습니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Champions</source>
      <translation>챔피언</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Channel</source>
      <translation>채널</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Everyone</source>
      <translation>전체</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Export as vCard</source>
      <translation>vCard로 내보내기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Find a contact</source>
      <translation>연락처 찾기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Language</source>
      <translation>언어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Last touch</source>
      <translation>마지막 접촉</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Left</source>
      <translation>퇴사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Name, e-mail, title, role or account</source>
      <translation>이름, 이메일, 직함, 역할 또는 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>No contact has all these words.</source>
      <translation>이 단어가 모두 들어 있는 연락처가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>No contacts yet. Add them at their account, or import a file of contacts.</source>
      <translation>아직 연락처가 없습니다. 고객사에서 추가하거나 연락처 파일을 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>No touch in 90 days</source>
      <translation>90일간 접촉 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Nobody here. Look for less, or choose “Everyone”.</source>
      <translation>맞는 사람이 없습니다. 검색어를 줄이거나 “전체”를 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Role</source>
      <translation>역할</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Single thread</source>
      <translation>단일 창구</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Strength</source>
      <translation>관계 강도</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>There is no contact in the list.</source>
      <translation>목록에 연락처가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>Which contacts</source>
      <translation>표시할 연락처</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>contacts.vcf</source>
      <translation>연락처.vcf</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>the first {n} of {contacts}</source>
      <translation>{contacts} 중 처음 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>vCard (*.vcf)</source>
      <translation>vCard (*.vcf)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>{count} contacts</source>
      <translation>연락처 {count}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>{n} contacts written to {file}.</source>
      <translation>연락처 {n}개를 파일에 썼습니다: {file}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>{n} more were found and not listed.</source>
      <translation>찾았으나 목록에 없는 연락처가 {n}개 더 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/contacts/page.py" />
      <source>{path} could not be written: {reason}</source>
      <translation>쓸 수 없음: {path}, {reason}</translation>
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
      <translation>이 단계의 변경은 모두 단계 안에서 되돌려졌습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Filter steps</source>
      <translation>단계 필터</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>No record changed; usage points are undone with their import.</source>
      <translation>바뀐 기록이 없습니다. 사용량 값은 가져오기와 함께 실행 취소됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>No step says this. Esc clears the filter.</source>
      <translation>맞는 단계가 없습니다. Esc를 누르면 필터가 지워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Nothing has been done in this book yet. Import files to begin.</source>
      <translation>이 북에서 한 일이 아직 없습니다. 파일 가져오기로 시작해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Steps</source>
      <translation>단계</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Undo this step</source>
      <translation>이 단계 실행 취소</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Undo this step (U)</source>
      <translation>이 단계 실행 취소 (U)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>Undone already</source>
      <translation>이미 실행 취소됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>What this step changed</source>
      <translation>이 단계에서 바뀐 것</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/page.py" />
      <source>{count} more records</source>
      <translation>기록 {count}개 더 있음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>After</source>
      <translation>이후</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>Done again: {label}</source>
      <translation>다시 실행함: {label}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>Record</source>
      <translation>대상</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>Rows</source>
      <translation>행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>Undone: {label}</source>
      <translation>취소함: {label}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>What</source>
      <translation>한 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>When</source>
      <translation>시각</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>added</source>
      <translation>추가됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>by command</source>
      <translation>명령줄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>deleted</source>
      <translation>삭제됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>edited</source>
      <translation>편집됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>in the window</source>
      <translation>창</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>sample</source>
      <translation>샘플</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>undone · {who}</source>
      <translation>실행 취소됨 · {who}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{count} added</source>
      <translation>{count}개 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{count} deleted</source>
      <translation>{count}개 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{count} edited</source>
      <translation>{count}개 편집</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{field} {value}</source>
      <translation>{field} {value}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{name}, {field}: from {before} to {after}</source>
      <translation>{name}, {field}: {before}에서 다음으로 변경: {after}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/history/words.py" />
      <source>{rows}: {words}</source>
      <translation>{rows}: {words}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>CSV, TSV or Excel. Recognised by what is in them.</source>
      <translation>CSV, TSV, Excel. 내용을 보고 알아봅니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>Choose files to import</source>
      <translation>가져올 파일 선택</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>Drop files here, or</source>
      <translation>여기에 파일을 놓거나</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>Files can be dropped here too.</source>
      <translation>파일을 여기에 놓아도 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>choose files</source>
      <translation>파일 선택</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>Change how it is read</source>
      <translation>읽는 방법 변경</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>Differences</source>
      <translation>차이</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>Need you</source>
      <translation>확인 필요</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>Rows of the file</source>
      <translation>파일의 행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>file’s header above, our field below; click a field to change it (E)</source>
      <translation>위는 파일의 머리글, 아래는 필드입니다. 필드를 클릭하면 바꿀 수 있습니다(E)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>{shown} of {count} rows are shown; all of them were read.</source>
      <translation>{count}행 중 {shown}행을 보여 줍니다. 모두 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>Problem</source>
      <translation>문제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>Rows that need you</source>
      <translation>확인이 필요한 행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>What changes</source>
      <translation>바뀌는 것</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>every row comes in all the same</source>
      <translation>모든 행은 그대로 들어옵니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>the first {limit} are listed</source>
      <translation>처음 {limit}개만 표시</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>the first {limit} fields</source>
      <translation>처음 {limit}개 필드</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>the others go in</source>
      <translation>나머지는 들어갑니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{count} remarks</source>
      <translation>참고 {count}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{count} rows</source>
      <translation>{count}행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{count} rows need you</source>
      <translation>확인이 필요한 행 {count}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{n} of them wait</source>
      <translation>그중 {n}개는 대기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/findings.py" />
      <source>{n} remarks below</source>
      <translation>아래에 참고 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/mapping_menu.py" />
      <source>A field of its own</source>
      <translation>사용자 필드로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/mapping_menu.py" />
      <source>A metric, counted a day</source>
      <translation>지표, 하루 단위</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/mapping_menu.py" />
      <source>Id of the row</source>
      <translation>행의 ID</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/mapping_menu.py" />
      <source>Leave out</source>
      <translation>제외</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/mapping_menu.py" />
      <source>What “{header}” becomes</source>
      <translation>“{header}” 열의 용도</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/mapping_menu.py" />
      <source>{field} (takes its place)</source>
      <translation>{field}(대신함)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Comparing with the book…</source>
      <translation>북과 비교하는 중…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Files</source>
      <translation>파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Files that came in before</source>
      <translation>이전에 가져온 파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Import {count} rows</source>
      <translation>{count}행 가져오기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Imported {what}.</source>
      <translation>가져왔습니다: {what}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Importing…</source>
      <translation>가져오는 중…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Let {count} rows wait</source>
      <translation>{count}행 대기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Nothing can come in as it is.</source>
      <translation>이대로는 들어올 수 있는 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Nothing has changed yet.</source>
      <translation>아직 바뀐 것은 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Nothing has come in yet. Drop the exports of your CRM, your support desk or your billing above, all at once and in any order. You see what each file is and what it would change before anything does.</source>
      <translation>아직 가져온 것이 없습니다. CRM, 지원 창구, 청구 시스템에서 내보낸 파일을 위에 한꺼번에, 순서에 상관없이 놓아 주십시오. 반영하기 전에 각 파일이 무엇이고 무엇이 바뀌는지 보여 줍니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Nothing new in these files.</source>
      <translation>파일에 새로운 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Progress</source>
      <translation>진행 상황</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Reading {name}…</source>
      <translation>읽는 중: {name}…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Reading…</source>
      <translation>읽는 중…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Show</source>
      <translation>보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Tables, calendars, address cards (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods *.ics *.vcf);;All files (*)</source>
      <translation>표, 캘린더, 연락처 카드 (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods *.ics *.vcf);;모든 파일 (*)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>{count} files</source>
      <translation>파일 {count}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>{count} rows need you.</source>
      <translation>확인이 필요한 행이 {count}개 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>{count} rows that had been waiting came in.</source>
      <translation>대기하던 행 {count}개가 들어왔습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>{files}, {count} rows read in {seconds} s.</source>
      <translation>{files}, {count}행을 {seconds}초에 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Cells parted by</source>
      <translation>셀 구분 기호</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Dates like 03/04/2026</source>
      <translation>03/04/2026 같은 날짜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Encoding</source>
      <translation>인코딩</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Headers in row</source>
      <translation>머리글이 있는 행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>How this file is read</source>
      <translation>이 파일을 읽는 방법</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>What the rows are</source>
      <translation>행의 내용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as found</source>
      <translation>찾은 대로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as recognised</source>
      <translation>알아본 대로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>day first</source>
      <translation>일 먼저</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>month first</source>
      <translation>월 먼저</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>Came in</source>
      <translation>들어옴</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>Changed</source>
      <translation>변경</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>Dates</source>
      <translation>날짜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>File</source>
      <translation>파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>New</source>
      <translation>신규</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>Row</source>
      <translation>행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>Row {row} · it waits inside the book and comes in with it</source>
      <translation>{row}행 · 북 안에서 기다리다가 함께 들어옵니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>Same</source>
      <translation>같음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>They wait inside the book and come in with it.</source>
      <translation>북 안에서 기다리다가 함께 들어옵니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>What it is, how sure</source>
      <translation>종류와 확실한 정도</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>What it was</source>
      <translation>파일의 종류</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>What these rows belong to is not in the book yet.</source>
      <translation>이 행들이 속한 대상이 아직 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>cannot be used</source>
      <translation>쓸 수 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>needs you</source>
      <translation>확인 필요</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>rows that had been waiting</source>
      <translation>대기하던 행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>{first} to {last}</source>
      <translation>{first}~{last}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/tables.py" />
      <source>{name} is not in the book yet.</source>
      <translation>아직 북에 없음: {name}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Id</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Read as {encoding}, cells parted by {mark}.</source>
      <translation>인코딩 {encoding}, 셀 구분 기호 {mark}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Row {row}</source>
      <translation>{row}행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Row {row}, {column}</source>
      <translation>{row}행, {column}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>The file is left out; the others come in.</source>
      <translation>이 파일은 제외하고 나머지는 들어옵니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>The headers are in row {row}.</source>
      <translation>머리글은 {row}행에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>bar</source>
      <translation>세로줄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>changed</source>
      <translation>변경</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>comma</source>
      <translation>쉼표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>guess: {known} of {n} headers known</source>
      <translation>추측: 머리글 {n}개 중 {known}개 확인</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>left out</source>
      <translation>제외됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>likely: {known} of {n} headers known</source>
      <translation>유력: 머리글 {n}개 중 {known}개 확인</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>merged</source>
      <translation>합침</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>new</source>
      <translation>신규</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>read with others</source>
      <translation>다른 열과 함께 읽음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>same</source>
      <translation>같음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>semicolon</source>
      <translation>세미콜론</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>sure: {known} of {n} headers known</source>
      <translation>확실: 머리글 {n}개 중 {known}개 확인</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>tab</source>
      <translation>탭</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>the row comes in</source>
      <translation>행이 들어옵니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>the row stays out, the others come in</source>
      <translation>이 행은 빼고 나머지는 들어옵니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>waits</source>
      <translation>대기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field} ({rows})</source>
      <translation>{field}({rows})</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field}, by domain</source>
      <translation>{field}, 도메인으로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field}, by e-mail</source>
      <translation>{field}, 이메일로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field}, by name</source>
      <translation>{field}, 이름으로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{field}, by organisation or e-mail</source>
      <translation>{field}, 조직이나 이메일로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} account</source>
      <translation>고객사 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} accounts</source>
      <translation>고객사 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} cancellation</source>
      <translation>해지 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} cancellations</source>
      <translation>해지 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} contact</source>
      <translation>연락처 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} contacts</source>
      <translation>연락처 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} contract</source>
      <translation>계약 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} growth opportunities</source>
      <translation>성장 기회 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} growth opportunity</source>
      <translation>성장 기회 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} meeting</source>
      <translation>회의 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} meetings</source>
      <translation>회의 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} note</source>
      <translation>회의록 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} notes</source>
      <translation>회의록 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} row of usage</source>
      <translation>사용량 {n}행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} rows of usage</source>
      <translation>사용량 {n}행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} survey answer</source>
      <translation>설문 응답 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} survey answers</source>
      <translation>설문 응답 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} task</source>
      <translation>할 일 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} tasks</source>
      <translation>할 일 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} ticket</source>
      <translation>티켓 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} tickets</source>
      <translation>티켓 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{system}: {rows}</source>
      <translation>{system}: {rows}</translation>
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
      <location filename="../../csm_desktop/ui/notes/hit_list.py" />
      <source>Notes that were found</source>
      <translation>찾은 회의록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/hit_list.py" />
      <source>Without a title</source>
      <translation>제목 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>All accounts</source>
      <translation>모든 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>All kinds</source>
      <translation>모든 종류</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>Clear</source>
      <translation>지우기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>Kind of note</source>
      <translation>회의록 종류</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>No note has all these words.</source>
      <translation>이 단어가 모두 들어 있는 회의록이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>No notes yet. N writes one on the page of an account.</source>
      <translation>아직 회의록이 없습니다. 고객사 화면에서 N을 누르면 쓸 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>Search notes</source>
      <translation>회의록 검색</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>Words of any note, of any year</source>
      <translation>모든 해, 모든 회의록의 단어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>more than {count} notes</source>
      <translation>회의록 {count}건 넘음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/notes/page.py" />
      <source>{count} notes</source>
      <translation>회의록 {count}건</translation>
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
      <source>Currency</source>
      <translation>통화</translation>
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
      <location filename="../../csm_desktop/ui/preferences/cadence_section.py" />
      <source>Days between touches. One account may differ, with a reason, on its own page.</source>
      <translation>접촉 사이의 날수입니다. 고객사 하나만 다르게 하려면 그 고객사 페이지에서 이유와 함께 설정합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/cadence_section.py" />
      <source>Every account</source>
      <translation>모든 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/cadence_section.py" />
      <source>How often to touch</source>
      <translation>접촉 주기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/cadence_section.py" />
      <source>Tier {tier}</source>
      <translation>등급 {tier}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/cadence_section.py" />
      <source>Write a number of days, such as 30.</source>
      <translation>날수를 30처럼 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/cadence_section.py" />
      <source>without a line of its own</source>
      <translation>따로 정하지 않은 등급</translation>
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
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>90 days before</source>
      <translation>그 전 90일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>A year</source>
      <translation>연간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Agreed next steps</source>
      <translation>합의한 다음 단계</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>CSAT {share} from {n} answers on {scale}</source>
      <translation>CSAT {share}, 응답 {n}건, 척도 {scale}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Days with use</source>
      <translation>사용일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Decided</source>
      <translation>결정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Features used</source>
      <translation>사용한 기능</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>First reply</source>
      <translation>첫 답변</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Full resolution</source>
      <translation>완전 해결</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Full resolution, median</source>
      <translation>완전 해결, 중앙값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>How was support?</source>
      <translation>지원은 어떠했습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>In your words</source>
      <translation>남겨 주신 의견</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Last 90 days</source>
      <translation>최근 90일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>MRR was {first} at the end of {first_month} and is {last} now.</source>
      <translation>{first_month} 기준 MRR는 {first}, 현재 MRR는 {last}입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Means of the measured days, {first} to {last}, against the 90 days before.</source>
      <translation>{first}부터 {last}까지 측정된 날의 평균이며, 그 전 90일과 비교합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>NPS {index} from {n} answers</source>
      <translation>NPS {index}, 응답 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>No contract runs on this day.</source>
      <translation>이날 유효한 계약이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>No survey was answered.</source>
      <translation>응답한 설문이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>No usage is known.</source>
      <translation>알려진 사용량이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Not in the sums, because no rate is kept: {currencies}</source>
      <translation>환율이 없어 합계에서 제외: {currencies}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Notice by</source>
      <translation>통보 기한</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Open on this day</source>
      <translation>이날 열린 티켓</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Open since {day}: {subject}</source>
      <translation>{day}부터 열림: {subject}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Our answer</source>
      <translation>우리의 답변</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Quantity</source>
      <translation>수량</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Renewal brief</source>
      <translation>갱신 브리핑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Renewal brief. Every figure is as of {day} unless it says so.</source>
      <translation>갱신 브리핑입니다. 따로 적지 않은 수치는 모두 {day} 기준입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Renewal date</source>
      <translation>갱신일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Renews by itself</source>
      <translation>자동 갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Score</source>
      <translation>점수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Subject</source>
      <translation>제목</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>What did we talk about and decide?</source>
      <translation>무엇을 논의하고 결정했습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>What did you tell us?</source>
      <translation>어떤 의견을 주셨습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>What the figures mean</source>
      <translation>수치의 의미</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>What the renewal needs</source>
      <translation>갱신에 필요한 것</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>What was paid, month by month?</source>
      <translation>월별로 얼마를 지불하셨습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>What was used?</source>
      <translation>무엇을 사용하셨습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Your account team</source>
      <translation>귀사 담당 팀</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>Your people</source>
      <translation>귀사 담당자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>first contract or agreed date</source>
      <translation>첫 계약일 또는 합의한 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>no end</source>
      <translation>종료일 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>not yet</source>
      <translation>아직 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief.py" />
      <source>{account} · renewal brief · as of {day}</source>
      <translation>{account} · 갱신 브리핑 · {day} 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief_flow.py" />
      <source>Language of the brief</source>
      <translation>브리핑의 언어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief_flow.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief_flow.py" />
      <source>Renewal brief as PDF, written in</source>
      <translation>갱신 브리핑 PDF의 언어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief_flow.py" />
      <source>The brief of {account} was written to {name}</source>
      <translation>{account} 브리핑을 파일에 썼습니다: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>12 months: GRR {grr}, NRR {nrr} by renewal base · GRR {cohort_grr}, NRR {cohort_nrr} by cohort</source>
      <translation>12개월: 갱신 기준 GRR {grr}, NRR {nrr} · 코호트 기준 GRR {cohort_grr}, NRR {cohort_nrr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>Earlier (Ctrl ←)</source>
      <translation>이전 (Ctrl ←)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>From {first} to {last}, {due} renewals due, {customers} customers at the start.</source>
      <translation>{first}부터 {last}까지, 기한이 된 갱신 {due}건, 시작 시점 고객 {customers}곳.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>GRR {grr} by renewal base · {cohort_grr} by cohort</source>
      <translation>GRR 갱신 기준 {grr} · 코호트 기준 {cohort_grr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>How renewals are shown</source>
      <translation>갱신 표시 방법</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>Later (Ctrl →)</source>
      <translation>이후 (Ctrl →)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>Make brief</source>
      <translation>브리핑 만들기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/bars.py" />
      <source>Which renewals</source>
      <translation>표시할 갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>+ {n} more</source>
      <translation>+ {n}건 더</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>Last day to act {day} ({when}), ends {end}</source>
      <translation>결정 마감일 {day}({when}), 종료 {end}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>No rate for {currencies}: left out.</source>
      <translation>환율이 없어 제외: {currencies}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>Passed</source>
      <translation>지남</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>Q{number} {year}</source>
      <translation>{year}년 {number}분기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>Target {target}, forecast {forecast}</source>
      <translation>목표 {target}, 예측 {forecast}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>Target {target}, forecast {forecast} a year</source>
      <translation>목표 {target}, 예측 {forecast}(연간)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>Their last day to act has passed, their end has not.</source>
      <translation>결정 마감일은 지났으나 종료일은 지나지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/cards.py" />
      <source>{account}, {amount}, {words}, last day to act {day}</source>
      <translation>{account}, {amount}, {words}, 결정 마감일 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Every contract that ended has its outcome.</source>
      <translation>종료된 계약에 모두 결과가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Later</source>
      <translation>이후</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>No contract runs without an end.</source>
      <translation>무기한으로 유효한 계약이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>No contract with an end yet.</source>
      <translation>아직 종료일이 있는 계약이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Nothing is to be decided until {day}.</source>
      <translation>{day}까지 결정할 갱신이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Nothing that ends in the year before or after today is closed.</source>
      <translation>오늘 전후 1년 안에 종료되는 갱신 중 결정된 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Record their outcome</source>
      <translation>결과 기록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Renewals come from contracts: import a file of them, or add one to an account.</source>
      <translation>갱신은 계약에서 나옵니다. 계약 파일을 가져오거나 고객사에 계약을 추가해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>Set a term</source>
      <translation>계약 기간 설정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>{n} contracts ended without a recorded outcome.</source>
      <translation>결과 기록 없이 종료된 계약이 {n}건 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/emptiness.py" />
      <source>{n} run without an end.</source>
      <translation>무기한 계약이 {n}건 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>Closed {closed}, known churn {churn}.</source>
      <translation>결정됨 {closed}, 이탈 예정 {churn}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>Forecast {forecast} of {target}, weighted {weighted}.</source>
      <translation>예측 {forecast}, 목표 {target}, 가중 {weighted}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>No renewal is due in these months.</source>
      <translation>이 기간에 기한이 되는 갱신이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>P10 to P90 by likelihood.</source>
      <translation>P10~P90은 가능성 기준.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>P10 {p10}, P50 {p50}, P90 {p90}</source>
      <translation>P10 {p10}, P50 {p50}, P90 {p90}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>Target {amount}</source>
      <translation>목표 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>Will we reach the target?</source>
      <translation>목표를 달성할 수 있습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>target</source>
      <translation>목표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>{category}, {count}</source>
      <translation>{category}, {count}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/forecast_strip.py" />
      <source>{category}: {n} renewals, {amount}</source>
      <translation>{category}: 갱신 {n}건, {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Choose a renewal first.</source>
      <translation>먼저 갱신을 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Close as lost</source>
      <translation>미갱신 확정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Close as won</source>
      <translation>갱신 확정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Closed</source>
      <translation>종료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Compare with another snapshot</source>
      <translation>다른 스냅샷과 비교</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Ended, outcome not recorded</source>
      <translation>종료됨, 결과 기록 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Evergreen</source>
      <translation>무기한</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Forecast, snapshot against today</source>
      <translation>예측, 스냅샷과 오늘 비교</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Last day to act until {day} · {renewals}, target {target}</source>
      <translation>결정 마감일 {day}까지 · {renewals}, 목표 {target}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Months</source>
      <translation>월별</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Quarters</source>
      <translation>분기별</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Renewals by last day to act</source>
      <translation>결정 마감일별 갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>Table</source>
      <translation>표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>The first snapshot is of today; the next one, a week on, tells.</source>
      <translation>첫 스냅샷은 오늘 것입니다. 일주일 뒤 다음 스냅샷부터 보여 줍니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>To decide</source>
      <translation>결정 대기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>What changed?</source>
      <translation>무엇이 바뀌었습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/page.py" />
      <source>{n} renewals</source>
      <translation>갱신 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/panel.py" />
      <source>Ends</source>
      <translation>종료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/panel.py" />
      <source>Open account</source>
      <translation>고객사 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/panel.py" />
      <source>Renewal of {account}</source>
      <translation>{account} 갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/panel.py" />
      <source>a year</source>
      <translation>연간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/panel.py" />
      <source>renews by itself</source>
      <translation>자동 갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/panel.py" />
      <source>since {day}</source>
      <translation>{day}부터</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>Category</source>
      <translation>분류</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>Ended</source>
      <translation>종료됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>Likelihood</source>
      <translation>가능성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>Outcome</source>
      <translation>결과</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>Reason</source>
      <translation>이유</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>Since</source>
      <translation>시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>Target</source>
      <translation>목표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>told by its contracts</source>
      <translation>계약으로 판단</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>{account}, ended {day}</source>
      <translation>{account}, {day} 종료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>{account}, {amount} a year</source>
      <translation>{account}, 연간 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>{account}, {outcome}, {amount}</source>
      <translation>{account}, {outcome}, {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/tables.py" />
      <source>{title}: {renewals}, target {target}, forecast {forecast}</source>
      <translation>{title}: {renewals}, 목표 {target}, 예측 {forecast}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/walk_view.py" />
      <source>Forecast today</source>
      <translation>오늘 예측</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/walk_view.py" />
      <source>Forecast {day}</source>
      <translation>{day} 예측</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/walk_view.py" />
      <source>What changed since {day}?</source>
      <translation>{day} 이후 무엇이 바뀌었습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/walk_view.py" />
      <source>and {n} more</source>
      <translation>외 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/walk_view.py" />
      <source>{part}, {names}</source>
      <translation>{part}, {names}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/walk_view.py" />
      <source>{words} and {count} more</source>
      <translation>{words} 외 {count}곳</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/attached_files.py" />
      <source>Attach a file…</source>
      <translation>파일 첨부…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/attached_files.py" />
      <source>Attach files</source>
      <translation>파일 첨부</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/attached_files.py" />
      <source>{file} could not be read: {reason}</source>
      <translation>읽을 수 없음: {file}, {reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/attached_files.py" />
      <source>{file}: attached when the note is saved</source>
      <translation>{file}: 회의록을 저장할 때 첨부됩니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>@ people · # tags · ! a risk · next: a task, with by and a day · Enter makes it</source>
      <translation>@ 사람 · # 태그 · ! 리스크 · 다음: 할 일, @담당과 기한 금요일 · Enter로 만들기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Capture: where?</source>
      <translation>한 줄 기록: 고객사 선택</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Capture: {account}</source>
      <translation>한 줄 기록: {account}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Risk</source>
      <translation>리스크</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Sentiment</source>
      <translation>감정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Started by</source>
      <translation>시작한 쪽</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Tags</source>
      <translation>태그</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Task</source>
      <translation>할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>Type the beginning of the account's name; Enter takes it.</source>
      <translation>고객사 이름의 앞부분을 써 주십시오. Enter로 선택합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>What happened, in one line</source>
      <translation>있었던 일 한 줄</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/capture_bar.py" />
      <source>{name} (more than one fits)</source>
      <translation>{name}(여러 명이 맞음)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/editor.py" />
      <source>A copy is in {path}</source>
      <translation>사본을 저장했습니다: {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/editor.py" />
      <source>Decision</source>
      <translation>결정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/editor.py" />
      <source>Heading</source>
      <translation>제목</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/editor.py" />
      <source>List</source>
      <translation>목록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/editor.py" />
      <source>Save a copy of the text</source>
      <translation>글의 사본 저장</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/editor.py" />
      <source>{meeting}, {day}</source>
      <translation>{meeting}, {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/keeping.py" />
      <source>Kept {time}</source>
      <translation>{time} 보관됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/keeping.py" />
      <source>Not saved yet</source>
      <translation>아직 저장되지 않음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/keeping.py" />
      <source>Saving…</source>
      <translation>저장하는 중…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/keeping.py" />
      <source>something in the program broke</source>
      <translation>프로그램에 문제가 생김</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_foot.py" />
      <source>Go on in a window of its own (Shift+N)</source>
      <translation>별도 창에서 이어서 쓰기 (Shift+N)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_foot.py" />
      <source>hide the side</source>
      <translation>옆 칸 숨기기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_foot.py" />
      <source>insert</source>
      <translation>삽입</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_foot.py" />
      <source>person</source>
      <translation>사람</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_foot.py" />
      <source>task</source>
      <translation>할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_foot.py" />
      <source>{count} words</source>
      <translation>단어 {count}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Another day…</source>
      <translation>다른 날…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Day it took place</source>
      <translation>있었던 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Fri {day}</source>
      <translation>{day} (금)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Mon {day}</source>
      <translation>{day} (월)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Sat {day}</source>
      <translation>{day} (토)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Save a copy…</source>
      <translation>사본 저장…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Started by them</source>
      <translation>고객사가 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Started by us</source>
      <translation>우리가 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Started by …</source>
      <translation>시작한 쪽…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Sun {day}</source>
      <translation>{day} (일)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Thu {day}</source>
      <translation>{day} (목)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Try again</source>
      <translation>다시 시도</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Tue {day}</source>
      <translation>{day} (화)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Wed {day}</source>
      <translation>{day} (수)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Who may see it</source>
      <translation>볼 수 있는 사람</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_head.py" />
      <source>Who started the contact</source>
      <translation>접촉을 시작한 쪽</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/note_window.py" />
      <source>Note about {account}</source>
      <translation>회의록: {account}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>A draft of {moment} was kept; the note is as before it.</source>
      <translation>{moment}에 쓰던 초안이 있습니다. 회의록은 그대로입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>A draft of {moment} was kept; the note was changed after it.</source>
      <translation>{moment}에 쓰던 초안이 있습니다. 그 뒤에 회의록이 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>Go on with the draft</source>
      <translation>초안 이어서 쓰기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>Keep both</source>
      <translation>둘 다 보관</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>Keep the note</source>
      <translation>회의록 유지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>The draft</source>
      <translation>초안</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/recovery.py" />
      <source>The note</source>
      <translation>회의록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Add a person</source>
      <translation>사람 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>An internal note is not a touch and does not count.</source>
      <translation>내부 메모는 접촉이 아니므로 세지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Attached</source>
      <translation>첨부 파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Beside the note</source>
      <translation>회의록 옆 칸</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Found in the text</source>
      <translation>글에서 찾은 것</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Lines that begin with - [ ] are tasks, with ! risks, with Decision: decisions.</source>
      <translation>- [ ] 표시로 시작하는 줄은 할 일, ! 표시는 리스크, ‘결정:’은 결정입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Linked to</source>
      <translation>연결 대상</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Make {n} tasks</source>
      <translation>할 일 {n}건 만들기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Name of somebody who was there</source>
      <translation>참석한 사람의 이름</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>Template</source>
      <translation>템플릿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>never</source>
      <translation>없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>or they are made when you close</source>
      <translation>닫을 때도 만들어집니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_panel.py" />
      <source>{days} d</source>
      <translation>{days}일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_rows.py" />
      <source>Open a copy of {file}, {size}</source>
      <translation>사본 열기: {file}, {size}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/side_rows.py" />
      <source>Remove {file}</source>
      <translation>삭제: {file}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/templates.py" />
      <source>Save this note as a template</source>
      <translation>이 회의록을 템플릿으로 저장</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/templates.py" />
      <source>template</source>
      <translation>템플릿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/text_area.py" />
      <source>Text of the note; the first line is its title</source>
      <translation>회의록 내용. 첫 줄이 제목입니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/text_area.py" />
      <source>Title of the note</source>
      <translation>회의록 제목</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/notes/text_area.py" />
      <source>Title, then what was said, decided and promised</source>
      <translation>제목, 그리고 나눈 이야기, 결정, 약속</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>All day</source>
      <translation>종일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Amount</source>
      <translation>금액</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Answered</source>
      <translation>응답일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Assignee</source>
      <translation>맡은 사람</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Attendees</source>
      <translation>참석자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Begins</source>
      <translation>시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Billed</source>
      <translation>청구 주기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>CES</source>
      <translation>CES</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Cancelled</source>
      <translation>취소됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Cancelled on</source>
      <translation>해지일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Charge</source>
      <translation>요금</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Charged each</source>
      <translation>요금 기간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>City</source>
      <translation>도시</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Closes on</source>
      <translation>마감 예정일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Comment</source>
      <translation>의견</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Contact</source>
      <translation>연락처</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Country</source>
      <translation>국가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Created</source>
      <translation>생성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Decided on</source>
      <translation>결정일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Description</source>
      <translation>설명</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Domain</source>
      <translation>도메인</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Done on</source>
      <translation>완료일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Due</source>
      <translation>기한</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>E-mail</source>
      <translation>이메일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Employees</source>
      <translation>직원 수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Escalated</source>
      <translation>에스컬레이션</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Feedback</source>
      <translation>피드백</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>From</source>
      <translation>적용일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Id in the calendar</source>
      <translation>캘린더의 ID</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>In the book since</source>
      <translation>북에 추가한 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Industry</source>
      <translation>업종</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Influence</source>
      <translation>영향력</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Kind</source>
      <translation>종류</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Label</source>
      <translation>라벨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Last day</source>
      <translation>마지막 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Left on</source>
      <translation>퇴사일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Met on</source>
      <translation>충족일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Metric</source>
      <translation>지표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Name in its own script</source>
      <translation>현지 문자 이름</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Next step</source>
      <translation>다음 단계</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Next term</source>
      <translation>다음 계약 기간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Notice, months</source>
      <translation>통보 기간(월)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Organiser</source>
      <translation>주최자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Own fields</source>
      <translation>사용자 필드</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Owner</source>
      <translation>담당자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Parent</source>
      <translation>상위 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Phone</source>
      <translation>전화</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Place</source>
      <translation>장소</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Playbook</source>
      <translation>플레이북</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Position</source>
      <translation>순서</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Priority</source>
      <translation>우선순위</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Product</source>
      <translation>제품</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Reason, in detail</source>
      <translation>세부 이유</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Refund</source>
      <translation>환불</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Renews itself</source>
      <translation>자동 갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Reports to</source>
      <translation>보고 대상</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Satisfaction</source>
      <translation>만족도</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Scale</source>
      <translation>척도</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Snoozed until</source>
      <translation>미룬 날짜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Solved</source>
      <translation>해결</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Stage</source>
      <translation>단계</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Starts on</source>
      <translation>시작일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Status</source>
      <translation>상태</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Ticket</source>
      <translation>티켓</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Tier</source>
      <translation>등급</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Time zone</source>
      <translation>시간대</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Title</source>
      <translation>제목·직함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Took place</source>
      <translation>일시</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Touch every, days</source>
      <translation>접촉 주기(일)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Touchpoint</source>
      <translation>접점</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Trial</source>
      <translation>체험</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Turnover</source>
      <translation>매출</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Value</source>
      <translation>값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Visibility</source>
      <translation>공개 범위</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Website</source>
      <translation>웹사이트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Why the cadence differs</source>
      <translation>접촉 주기가 다른 이유</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Won</source>
      <translation>성사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>account team</source>
      <translation>고객사 담당 팀</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>accounts</source>
      <translation>고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>active</source>
      <translation>유효</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>attachments</source>
      <translation>첨부 파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>buyer</source>
      <translation>구매 결정자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>cadences</source>
      <translation>접촉 주기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>call</source>
      <translation>통화</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>cancellations</source>
      <translation>해지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>champion</source>
      <translation>챔피언</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>chat</source>
      <translation>채팅</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>choice</source>
      <translation>선택 항목</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>contacts</source>
      <translation>연락처</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>contracts</source>
      <translation>계약</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>date</source>
      <translation>날짜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>decision maker</source>
      <translation>의사 결정자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>detractor</source>
      <translation>반대자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>e-mail</source>
      <translation>이메일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>economic buyer</source>
      <translation>최종 구매 결정자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>ended</source>
      <translation>종료됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>executive sponsor</source>
      <translation>임원 스폰서</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>features</source>
      <translation>기능</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>growth opportunities</source>
      <translation>성장 기회</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>high</source>
      <translation>높음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>ids of other systems</source>
      <translation>다른 시스템의 ID</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>implementation</source>
      <translation>구축</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>imported files</source>
      <translation>가져온 파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>influencer</source>
      <translation>영향력 행사자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>internal</source>
      <translation>내부</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>internal note</source>
      <translation>내부 메모</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>low</source>
      <translation>낮음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>medium</source>
      <translation>중간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>meeting</source>
      <translation>회의</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>meetings</source>
      <translation>회의</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>message</source>
      <translation>메시지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>metrics</source>
      <translation>지표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>money</source>
      <translation>금액</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>month</source>
      <translation>월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>negative</source>
      <translation>부정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>neutral</source>
      <translation>중립</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>normal</source>
      <translation>보통</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>notes</source>
      <translation>회의록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>number</source>
      <translation>숫자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>onboarding</source>
      <translation>온보딩</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>own fields</source>
      <translation>사용자 필드</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>positive</source>
      <translation>긍정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>private</source>
      <translation>비공개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>procurement</source>
      <translation>구매 담당자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>quarter</source>
      <translation>분기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>rates</source>
      <translation>환율</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>relationship</source>
      <translation>관계</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>renewal</source>
      <translation>갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>renewals</source>
      <translation>갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>requirements</source>
      <translation>요건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>segments</source>
      <translation>세그먼트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>settings</source>
      <translation>설정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>shareable</source>
      <translation>공유 가능</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>solved</source>
      <translation>해결됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>still open</source>
      <translation>미해결</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>support</source>
      <translation>지원</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>survey answers</source>
      <translation>설문 응답</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>tasks</source>
      <translation>할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>technical</source>
      <translation>기술 담당자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>text</source>
      <translation>텍스트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>them</source>
      <translation>고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>tickets</source>
      <translation>티켓</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>to come</source>
      <translation>시작 전</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>urgent</source>
      <translation>긴급</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>us</source>
      <translation>우리</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>usage</source>
      <translation>사용량</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>user</source>
      <translation>사용자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>waiting rows</source>
      <translation>대기 중인 행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>week</source>
      <translation>주</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>year</source>
      <translation>년</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/people.py" />
      <source>fair</source>
      <translation>보통</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/people.py" />
      <source>no touch</source>
      <translation>접촉 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/people.py" />
      <source>strong</source>
      <translation>강함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/people.py" />
      <source>weak</source>
      <translation>약함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/check_list.py" />
      <source>done</source>
      <translation>완료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/check_list.py" />
      <source>not done</source>
      <translation>미완료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Choose why it was lost.</source>
      <translation>미갱신 이유를 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Comment, internal</source>
      <translation>의견(내부)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Contraction: {change} MRR.</source>
      <translation>축소: MRR {change}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Expansion: {change} MRR.</source>
      <translation>확장: MRR {change}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>From {start} to {end}.</source>
      <translation>{start}부터 {end}까지.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>MRR stays as it is.</source>
      <translation>MRR는 그대로입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>More exactly</source>
      <translation>세부 이유</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>New charge each {period}, {currency}</source>
      <translation>새 요금({currency} / {period})</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Nothing we could have done something about.</source>
      <translation>우리가 손쓸 수 없었던 일입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Set the term</source>
      <translation>계약 기간 설정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Something we could have done something about.</source>
      <translation>우리가 손쓸 수 있었던 일입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Term</source>
      <translation>계약 기간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Uplift, %</source>
      <translation>인상률, %</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>Why less</source>
      <translation>감액 이유</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>choose a reason</source>
      <translation>이유 선택</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>until another day</source>
      <translation>다른 날까지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>until {day}, as {contract}</source>
      <translation>{day}까지, {contract} 종료일에 맞춤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/close_forms.py" />
      <source>{annual} a year instead of {before}.</source>
      <translation>연간 {annual}(이전 {before}).</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Checklist</source>
      <translation>체크리스트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Forecast a year</source>
      <translation>연간 예측</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Forecast a year, {currency}</source>
      <translation>연간 예측, {currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Likelihood, %</source>
      <translation>가능성, %</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>New requirement</source>
      <translation>새 요건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Reason: {reason}.</source>
      <translation>이유: {reason}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Reopen</source>
      <translation>다시 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Reopen  U</source>
      <translation>다시 열기  U</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Start the T-120 checklist</source>
      <translation>T-120 체크리스트 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Target a year</source>
      <translation>연간 목표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Target a year, {currency}</source>
      <translation>연간 목표, {currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>Told by its contracts and cancellations, not recorded by hand.</source>
      <translation>직접 기록한 것이 아니라 계약과 해지로 판단한 결과입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>What they need to renew. Enter adds it.</source>
      <translation>고객사가 갱신하는 데 필요한 것. Enter로 추가합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>{done} of {all}</source>
      <translation>{all}개 중 {done}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>{final} a year against a target of {target}.</source>
      <translation>연간 확정 {final}, 목표 {target}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>{outcome}, {day}.</source>
      <translation>{outcome}, {day}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/form.py" />
      <source>Write a whole number.</source>
      <translation>정수를 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>Down</source>
      <translation>감소</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>Gone</source>
      <translation>사라짐</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>Lost</source>
      <translation>미갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>Pulled in</source>
      <translation>당겨짐</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>Slipped</source>
      <translation>밀림</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>Up</source>
      <translation>증가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>acquired</source>
      <translation>피인수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>adoption</source>
      <translation>제품 활용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>at risk</source>
      <translation>이탈 우려</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>best case</source>
      <translation>낙관</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>better product</source>
      <translation>더 나은 제품</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>budget cut</source>
      <translation>예산 삭감</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>built in-house</source>
      <translation>자체 개발</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>champion left</source>
      <translation>챔피언 퇴사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>closed</source>
      <translation>결정됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>commit</source>
      <translation>확약</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>communication</source>
      <translation>소통</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>competitor</source>
      <translation>경쟁사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>cost saving</source>
      <translation>비용 절감</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>defects</source>
      <translation>결함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>expected more</source>
      <translation>기대에 못 미침</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>few users</source>
      <translation>적은 사용자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>fewer employees</source>
      <translation>직원 감소</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>goals not reached</source>
      <translation>목표 미달성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>group standard</source>
      <translation>그룹 표준 제품</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>key feature idle</source>
      <translation>핵심 기능 미사용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>known churn</source>
      <translation>이탈 예정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>lack of value</source>
      <translation>가치 부족</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>late delivery</source>
      <translation>납기 지연</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>lost</source>
      <translation>미갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>lower price</source>
      <translation>더 낮은 가격</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>merged accounts</source>
      <translation>고객사 통합</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>merger</source>
      <translation>인수합병</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>missing feature</source>
      <translation>없는 기능</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>never rolled out</source>
      <translation>도입 안 됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>new decision maker</source>
      <translation>새 의사 결정자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>no use case</source>
      <translation>사용처 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>out of business</source>
      <translation>폐업</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>outages</source>
      <translation>서비스 장애</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>poor onboarding</source>
      <translation>온보딩 미흡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>poor support</source>
      <translation>지원 미흡</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>price</source>
      <translation>가격</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>price rise</source>
      <translation>가격 인상</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>product does not fit</source>
      <translation>제품 부적합</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>project ended</source>
      <translation>프로젝트 종료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>promise not kept</source>
      <translation>약속 불이행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>rare contact</source>
      <translation>드문 연락</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>renewed</source>
      <translation>갱신됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>results not shown</source>
      <translation>성과 미제시</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>service</source>
      <translation>서비스</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>slow support</source>
      <translation>느린 지원</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>to decide</source>
      <translation>결정 대기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>too expensive</source>
      <translation>너무 비쌈</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>unused seats</source>
      <translation>미사용 좌석</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>value not seen</source>
      <translation>가치 체감 부족</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>waiting</source>
      <translation>오랜 기다림</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/words.py" />
      <source>wrong contact</source>
      <translation>잘못된 연락 상대</translation>
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
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>Choose the account from the list, or take # away.</source>
      <translation>목록에서 고객사를 선택하거나 # 표시를 지워 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>No account begins like “{name}”.</source>
      <translation>“{name}” 글자로 시작하는 고객사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>Not a day yet: mon, tomorrow, in 2 weeks, 12 dec</source>
      <translation>아직 날짜가 아님: 월요일, 내일, 2주 후, 12월 12일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>Plan for</source>
      <translation>변경할 날짜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>Snooze until</source>
      <translation>미룰 날짜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>Until when, and why? mon, waits for legal</source>
      <translation>언제까지, 왜 미룹니까? 월요일, 법무 검토 대기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>What is to do? … due fri #account</source>
      <translation>할 일을 써 주십시오. … 기한 금요일 #고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>When? mon, in 2 weeks, 12 dec</source>
      <translation>언제입니까? 월요일, 2주 후, 12월 12일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>due {day}</source>
      <translation>기한 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>due {day}, which is over</source>
      <translation>기한 {day}(이미 지났습니다)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>of no account</source>
      <translation>고객사 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/line.py" />
      <source>without a date</source>
      <translation>날짜 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/page.py" />
      <source>Bring back</source>
      <translation>다시 표시</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/page.py" />
      <source>Nothing to do. T writes a task; follow-ups of meeting notes come by themselves.</source>
      <translation>할 일이 없습니다. T를 누르면 할 일을 쓸 수 있고, 회의록의 후속 조치는 저절로 들어옵니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/page.py" />
      <source>{count} open</source>
      <translation>열림 {count}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/page.py" />
      <source>{open}, {late} overdue</source>
      <translation>{open}, 기한 지남 {late}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>Comes from</source>
      <translation>출처</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>Overdue</source>
      <translation>기한 지남</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>Snoozed</source>
      <translation>미룬 할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>Tomorrow</source>
      <translation>내일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>Without a date</source>
      <translation>날짜 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>and {count} more</source>
      <translation>외 {count}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>note “{title}”</source>
      <translation>회의록 “{title}”</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/tasks/words.py" />
      <source>until {day}</source>
      <translation>{day}까지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/lines.py" />
      <source>{n} more accounts are less urgent</source>
      <translation>덜 급한 고객사 {n}개 더 있음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/page.py" />
      <source>Choose an account to write about.</source>
      <translation>회의록을 쓸 고객사를 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/page.py" />
      <source>Next: notice for {name} {when}.</source>
      <translation>다음: {name} 통보 기한, {when}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/page.py" />
      <source>Nothing needs you.</source>
      <translation>지금 확인할 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/page.py" />
      <source>{n} now</source>
      <translation>지금 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/page.py" />
      <source>{n} now, {amount} ARR behind them</source>
      <translation>지금 {n}건, 관련 ARR {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snooze_menu.py" />
      <source>Another day</source>
      <translation>다른 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snooze_menu.py" />
      <source>Another day: fri, in 2 weeks, 12 dec</source>
      <translation>다른 날: 금요일, 2주 후, 12월 12일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snooze_menu.py" />
      <source>In a week</source>
      <translation>1주 뒤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snooze_menu.py" />
      <source>In four weeks</source>
      <translation>4주 뒤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snooze_menu.py" />
      <source>Monday</source>
      <translation>월요일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snooze_menu.py" />
      <source>Why</source>
      <translation>이유</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snooze_menu.py" />
      <source>Why? (optional)</source>
      <translation>이유(선택 사항)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Champion who left</source>
      <translation>퇴사한 챔피언</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Detractor without an answer</source>
      <translation>답하지 않은 반대자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Meeting without a note</source>
      <translation>회의록이 없는 회의</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>No reason was written.</source>
      <translation>적힌 이유가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>No touch for long</source>
      <translation>오랫동안 접촉 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Outcome not recorded</source>
      <translation>결과 미기록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/today_list.py" />
      <source>All reasons</source>
      <translation>모든 이유</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/today_list.py" />
      <source>Space</source>
      <translation>Space</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/today_list.py" />
      <source>What needs you</source>
      <translation>확인이 필요한 것</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/week_panel.py" />
      <source>After that</source>
      <translation>그 뒤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/week_panel.py" />
      <source>Done this week: {done}, snoozed {snoozed}</source>
      <translation>이번 주 완료 {done}건, 미룸 {snoozed}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/week_panel.py" />
      <source>The next 7 days</source>
      <translation>다음 7일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/week_panel.py" />
      <source>nothing planned</source>
      <translation>예정 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>+{n} more</source>
      <translation>+{n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Next 7 days</source>
      <translation>다음 7일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>No account</source>
      <translation>고객사 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Notice: {name}</source>
      <translation>통보 기한: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Notice: {name}, {amount}</source>
      <translation>통보 기한: {name}, {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Notice: {n} accounts, {amount}</source>
      <translation>통보 기한: 고객사 {n}개, {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Now</source>
      <translation>지금</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Open the contacts</source>
      <translation>연락처 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Open the note</source>
      <translation>회의록 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Open the renewal</source>
      <translation>갱신 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Open the task</source>
      <translation>할 일 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Prepare the note</source>
      <translation>회의록 준비</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Record the outcome</source>
      <translation>결과 기록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Rule</source>
      <translation>규칙</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Watch</source>
      <translation>주의</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Write the answer</source>
      <translation>답변 쓰기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>last day to act</source>
      <translation>결정 마감일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>last day to act, {amount}</source>
      <translation>결정 마감일, {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>today</source>
      <translation>오늘</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>{amount} ARR</source>
      <translation>ARR {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>{n} contracts ended over 180 days ago and their outcome is not recorded</source>
      <translation>종료된 지 180일이 넘었으나 결과가 기록되지 않은 계약 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>{n} customers have no touch recorded yet</source>
      <translation>아직 접촉 기록이 없는 고객사 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>{n} days late</source>
      <translation>{n}일 지남</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>{n} follow-ups</source>
      <translation>후속 조치 {n}건</translation>
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
