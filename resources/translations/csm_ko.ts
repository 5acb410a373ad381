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
      <source>A benefit or cost needs a name.</source>
      <translation>효익이나 비용에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A benefit or cost needs an amount.</source>
      <translation>효익이나 비용에는 금액이 필요합니다.</translation>
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
      <source>A conversation needs a channel, such as phone or chat.</source>
      <translation>대화에는 전화나 채팅 같은 채널이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A conversation needs the time at which it began.</source>
      <translation>대화에는 시작 시각이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A coverage floor of {value} % is not possible; 0 to 100 are.</source>
      <translation>최소 데이터 확보율 {value}%는 쓸 수 없습니다. 0부터 100까지 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A discount rate of {value} % is not possible; it must be above -100.</source>
      <translation>할인율 {value}%는 쓸 수 없습니다. -100보다 커야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A field needs a name.</source>
      <translation>필드에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A group needs a measure.</source>
      <translation>그룹에는 측정 항목이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A health model needs a group.</source>
      <translation>건강 모델에는 그룹이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A likelihood of {value} % is not possible; 0 to 100 are.</source>
      <translation>가능성 {value}%는 쓸 수 없습니다. 0부터 100까지 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A line needs two points.</source>
      <translation>선에는 점이 두 개 필요합니다.</translation>
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
      <source>A milestone needs a title.</source>
      <translation>마일스톤에는 제목이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A milestone would be due after the end of the calendar, counted from {day}.</source>
      <translation>{day}부터 세면 마일스톤의 기한이 달력의 끝을 넘습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A name is missing.</source>
      <translation>이름이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A newer version of this program wrote this package.</source>
      <translation>이 프로그램의 더 새로운 버전에서 쓴 패키지입니다.</translation>
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
      <source>A plan needs a name.</source>
      <translation>계획에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A plan needs the day it starts.</source>
      <translation>계획에는 시작일이 필요합니다.</translation>
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
      <source>A pulse is of today or of a day before.</source>
      <translation>펄스의 날짜는 오늘이거나 그 전이어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A pulse needs a reason, so that it can be understood later.</source>
      <translation>펄스에는 이유가 필요합니다. 나중에 이해할 수 있어야 합니다.</translation>
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
      <source>A row of this file has more than {limit} columns.</source>
      <translation>열이 {limit}개보다 많은 행이 파일에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A row of {table} needs {column}; it was left out.</source>
      <translation>“{table}” 행에 “{column}” 값이 없어 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A rule needs a condition, such as: health &lt; 50 and renewal &lt; 120d.</source>
      <translation>규칙에는 조건이 필요합니다. 예: health &lt; 50 and renewal &lt; 120d.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A rule needs a name.</source>
      <translation>규칙에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A score is 0 to 100, not {value}.</source>
      <translation>점수는 0부터 100까지입니다. 입력한 값: {value}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A segment needs a name.</source>
      <translation>세그먼트에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A sheet holds {limit} rows; this list has more. Write it as CSV.</source>
      <translation>시트 하나에는 {limit}행까지 들어갑니다. 이 목록은 더 길므로 CSV로 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A stage needs a name.</source>
      <translation>단계에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A stage needs the day it was entered.</source>
      <translation>단계에는 시작한 날이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A step ends at {high}, before it begins at {low}.</source>
      <translation>단계의 끝({high})이 시작({low})보다 작습니다.</translation>
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
      <source>A theme needs a name.</source>
      <translation>테마에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A time of {value} seconds is not possible.</source>
      <translation>시간 {value}초는 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A value cannot be valid for {value} days; 1 to 3660 are possible.</source>
      <translation>값의 유효 기간 {value}일은 쓸 수 없습니다. 1일부터 3660일까지 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>A weight is a whole number from 0 to 10000, not {value}.</source>
      <translation>가중치는 0부터 10000까지의 정수입니다. 입력한 값: {value}.</translation>
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
      <source>An article needs a title.</source>
      <translation>자료에는 제목이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An initiative needs words.</source>
      <translation>실행 과제에는 내용이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An invoice needs an amount; 0 is one.</source>
      <translation>청구서에는 금액이 필요합니다. 0도 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An invoice needs its day.</source>
      <translation>청구서에는 청구일이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An objective needs a date, such as: by 30 Sep 2027.</source>
      <translation>목표에는 날짜가 필요합니다. 예: 2027-09-30까지.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An objective needs a target, such as: to 2 h.</source>
      <translation>목표에는 목표값이 필요합니다. 예: 2시간으로.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An onboarding project needs a name.</source>
      <translation>온보딩 프로젝트에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An onboarding template needs a name.</source>
      <translation>온보딩 템플릿에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An opportunity needs a name.</source>
      <translation>성장 기회에는 이름이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An order needs an amount; 0 is one.</source>
      <translation>주문에는 금액이 필요합니다. 0도 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An order needs the day on which it was placed.</source>
      <translation>주문에는 주문일이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An outcome needs words.</source>
      <translation>성과에는 내용이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An override lasts at most {days} days.</source>
      <translation>수동 지정은 최대 {days}일까지 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>An override needs a reason, so that it can be understood later.</source>
      <translation>수동 지정에는 이유가 필요합니다. 나중에 이해할 수 있어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Another row of {table} has the same number or name; this one was left out.</source>
      <translation>“{table}”에 번호나 이름이 같은 행이 이미 있어 이 행을 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Archives lie more than {limit} deep inside each other.</source>
      <translation>압축 파일이 {limit}단계보다 깊이 겹쳐 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Begin with what is done, such as cut, raise or move.</source>
      <translation>줄인다, 높인다, 옮긴다처럼 무엇을 하는지 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Choose a field.</source>
      <translation>필드를 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Choose a metric: only active days and changes can be taken of all metrics together.</source>
      <translation>지표를 선택해 주십시오. 모든 지표를 합쳐 볼 수 있는 것은 사용일과 변동뿐입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Choose a survey.</source>
      <translation>설문을 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Each word needs a score, and stands once.</source>
      <translation>단어마다 점수가 필요하고, 같은 단어는 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Feedback is taken from one thing, not from two.</source>
      <translation>피드백은 한 곳에서만 가져올 수 있습니다. 두 곳은 안 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Feedback needs the time at which it was given.</source>
      <translation>피드백에는 받은 시각이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Feedback needs words.</source>
      <translation>피드백에는 내용이 필요합니다.</translation>
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
      <source>It goes from {first} to {second}: write both in one unit.</source>
      <translation>{first}에서 시작하는데 끝은 {second}입니다. 둘을 같은 단위로 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>It is due on {due_on}, before its baseline of {baseline_on}.</source>
      <translation>기한 {due_on}, 기준일 {baseline_on}: 기한이 기준일보다 빠릅니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>It is due on {due_on}, before its day, {invoiced_on}.</source>
      <translation>기한 {due_on}, 청구일 {invoiced_on}: 기한이 청구일보다 빠릅니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>It is not clear what the rows are. Choose it and the columns.</source>
      <translation>행의 종류를 알 수 없습니다. 종류와 열을 정해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>It was left on {left_on}, before it was entered on {entered_on}.</source>
      <translation>끝난 날 {left_on}, 시작한 날 {entered_on}: 끝난 날이 시작한 날보다 빠릅니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>More than {limit} parentheses inside each other are too many.</source>
      <translation>괄호를 {limit}겹보다 많이 겹칠 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Name the systems in their order, each once.</source>
      <translation>시스템을 순서대로 한 번씩만 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No column gives “account”: the file does not say whose rows these are. Export it with the customer’s name, domain or id, or the e-mail address of the person, or choose the column that says it.</source>
      <translation>“고객사” 값을 주는 열이 없어 어느 고객사의 행인지 알 수 없습니다. 고객사의 이름, 도메인, ID 또는 사람의 이메일 주소를 넣어 내보내거나, 그 값이 있는 열을 선택해 주십시오.</translation>
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
      <source>No date in “{column}” shows its order; it was read like “{other}”, where row {row} says {value}.</source>
      <translation>“{column}” 열에는 순서를 알 수 있는 날짜가 없어 “{other}” 열처럼 읽었습니다. {row}행: {value}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No date in “{column}” shows its order; the day was read first.</source>
      <translation>“{column}” 열에는 순서를 알 수 있는 날짜가 없어 일을 먼저 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No milestone counts from the start: one has to be the first.</source>
      <translation>시작일을 기준으로 세는 마일스톤이 없습니다. 하나는 첫 번째여야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No outcome is recorded for this renewal.</source>
      <translation>이 갱신에는 기록된 결과가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>No rows wait for this any more.</source>
      <translation>이것을 기다리는 행이 더 이상 없습니다.</translation>
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
      <source>Only “{column}” tells what the rows are; they were taken for accounts.</source>
      <translation>행의 종류를 알려 주는 열이 “{column}”뿐이어서 고객사로 보았습니다.</translation>
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
      <source>Row {row} holds totals and was left out.</source>
      <translation>{row}행은 합계라서 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Row {row} of “{table}” points to a row of “{parent}” that is not there.</source>
      <translation>“{table}” {row}행이 “{parent}”에 없는 행을 가리킵니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say of which country these holidays are.</source>
      <translation>어느 국가의 공휴일인지 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say what changes, such as first response.</source>
      <translation>첫 응답 시간처럼 무엇이 바뀌는지 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say what kind of advocacy it is.</source>
      <translation>애드보커시의 종류를 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say who confirmed it and when: one without the other is not enough.</source>
      <translation>누가 언제 확인했는지 모두 써 주십시오. 하나만으로는 부족합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Say why the project is stopped.</source>
      <translation>프로젝트를 중단하는 이유를 써 주십시오.</translation>
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
      <source>Steps are missing.</source>
      <translation>단계가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The account has the next term of this contract already.</source>
      <translation>고객사에 이 계약의 다음 계약 기간이 이미 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The attachment {name}… is not what it was when it was kept.</source>
      <translation>첨부 파일이 보관했을 때와 다릅니다: {name}…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The bands overlap or leave nothing: healthy from {healthy}, watch from {watch}. Watch begins above 0 and below healthy, healthy at 100 at most.</source>
      <translation>등급이 겹치거나 남는 구간이 없습니다: 건강 {healthy}부터, 주의 {watch}부터. 주의는 0보다 크고 건강보다 작은 값에서, 건강은 100 이하에서 시작해야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The book is seen as of {day}, where nothing can be changed. Go back to today.</source>
      <translation>{day} 기준으로 보는 북에서는 아무것도 바꿀 수 없습니다. 오늘로 돌아가 주십시오.</translation>
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
      <source>The column {column} of {table} is not in the package's description and was left out.</source>
      <translation>“{table}”의 “{column}” 열은 패키지의 설명에 없어 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The column {column} of {table} is of another kind here and was left out.</source>
      <translation>“{table}”의 “{column}” 열은 이 북에서 종류가 달라 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The contract has no end, so that no term can follow it.</source>
      <translation>계약에 종료일이 없어 다음 계약 기간이 이어질 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The conversation ends before it begins.</source>
      <translation>대화가 시작하기 전에 끝납니다.</translation>
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
      <source>The export was cancelled; nothing was written.</source>
      <translation>내보내기를 취소했습니다. 쓴 것은 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The file breaks off or is wrong after this row; nothing more was read.</source>
      <translation>이 행 뒤에서 파일이 끊기거나 잘못되어 더 읽지 않았습니다.</translation>
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
      <source>The first day, {first}, has to be before the second, {second}.</source>
      <translation>첫째 날({first})은 둘째 날({second})보다 빨라야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The health model of this file cannot be read ({reason}).</source>
      <translation>이 파일의 건강 모델을 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The health of {count} accounts is not what their rows say, first account {row}.</source>
      <translation>고객사 {count}개의 건강이 행의 내용과 다릅니다. 첫 고객사는 {row}번입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The import was cancelled. Nothing was changed.</source>
      <translation>가져오기를 취소했습니다. 바뀐 것은 없습니다.</translation>
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
      <source>The objects of this JSON lie too deep inside each other.</source>
      <translation>JSON의 객체가 너무 깊이 겹쳐 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The package names the table {table}, but its file is not there.</source>
      <translation>패키지에 “{table}” 표가 적혀 있으나 파일이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The package's portfolio currency is {theirs}, this book's is {ours}; amounts without a currency are {theirs}.</source>
      <translation>포트폴리오 통화가 패키지는 {theirs}, 이 북은 {ours}입니다. 통화가 없는 금액은 {theirs} 금액입니다.</translation>
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
      <source>The table {table} cannot be read ({reason}).</source>
      <translation>“{table}” 표를 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The target {value} is where it is already.</source>
      <translation>목표값 {value}: 이미 그 값입니다.</translation>
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
      <source>The values of the points must rise: {second} follows {first}.</source>
      <translation>점의 값은 커져야 합니다: {first} 다음이 {second}입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The weights of all groups are 0. Give one of them some weight.</source>
      <translation>모든 그룹의 가중치가 0입니다. 하나 이상에 가중치를 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>The weights of this group are all 0. Give one of them some weight.</source>
      <translation>이 그룹의 가중치가 모두 0입니다. 하나 이상에 가중치를 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There are no cards in this bundle.</source>
      <translation>이 묶음에는 카드가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There are no headers in row {row}.</source>
      <translation>{row}행에 머리글이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There are {count} files in it; {limit} is the limit.</source>
      <translation>파일이 {count}개 들어 있습니다. 한도는 {limit}개입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a field “{label}” already.</source>
      <translation>“{label}” 필드가 이미 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a gap between the steps: from {first} to {second}.</source>
      <translation>단계 사이에 빈 구간이 있습니다: {first}부터 {second}까지.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a rule called {name} already.</source>
      <translation>“{name}” 규칙이 이미 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a segment “{name}” already.</source>
      <translation>“{name}” 세그먼트가 이미 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is a theme “{name}” already.</source>
      <translation>“{name}” 테마가 이미 있습니다.</translation>
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
      <source>There is no draft of the health model any more.</source>
      <translation>건강 모델의 초안이 더 이상 없습니다.</translation>
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
      <source>There is no file in it.</source>
      <translation>안에 파일이 없습니다.</translation>
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
      <source>There is no holiday in this file.</source>
      <translation>이 파일에는 공휴일이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no list of objects in this JSON.</source>
      <translation>이 JSON에는 객체 목록이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no message in this file.</source>
      <translation>이 파일에는 메시지가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no onboarding template “{name}”.</source>
      <translation>“{name}” 온보딩 템플릿이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>There is no plan template “{name}”.</source>
      <translation>“{name}” 계획 템플릿이 없습니다.</translation>
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
      <source>There is no table on this page.</source>
      <translation>이 페이지에는 표가 없습니다.</translation>
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
      <source>These milestones wait for each other: {titles}</source>
      <translation>이 마일스톤들이 서로를 기다립니다: {titles}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>These sheets were not read: {sheets}</source>
      <translation>읽지 않은 시트: {sheets}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This JSON is wrong or broken off at line {line}.</source>
      <translation>JSON이 {line}줄에서 잘못되었거나 끊겼습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This XML file is no workbook. Export it as CSV, XLSX or JSON and import that.</source>
      <translation>통합 문서가 아닌 XML 파일입니다. CSV, XLSX, JSON으로 내보내어 가져와 주십시오.</translation>
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
      <source>This advocacy is no longer in the book.</source>
      <translation>이 애드보커시는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This archive is protected by a password. Unpack it and import the files.</source>
      <translation>암호로 보호된 압축 파일입니다. 압축을 풀고 파일을 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This archive unpacks to more than {limit} MB, or to far more than a table would.</source>
      <translation>압축을 풀면 {limit}MB를 넘거나, 표라고 보기에는 너무 큽니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This article is no longer in the book.</source>
      <translation>이 자료는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This attachment is no longer in the book.</source>
      <translation>이 첨부 파일은 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This book has a health model of its own; the package's was left out, and so were its scores.</source>
      <translation>이 북에 건강 모델이 이미 있어 패키지의 건강 모델과 점수를 제외했습니다.</translation>
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
      <source>This conversation is no longer in the book.</source>
      <translation>이 대화는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This feedback is no longer in the book.</source>
      <translation>이 피드백은 더 이상 북에 없습니다.</translation>
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
      <source>This file has more than {limit} columns; those after them were not read.</source>
      <translation>파일의 열이 {limit}개보다 많아 그 뒤의 열은 읽지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file holds other triggers or views than this program makes.</source>
      <translation>이 프로그램이 만들지 않은 트리거나 뷰가 파일에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file is damaged and cannot be opened.</source>
      <translation>파일이 손상되어 열 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This file is damaged inside its archive and cannot be unpacked.</source>
      <translation>압축 파일 안의 파일이 손상되어 풀 수 없습니다.</translation>
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
      <source>This initiative is no longer in the book.</source>
      <translation>이 실행 과제는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This invoice is no longer in the book.</source>
      <translation>이 청구서는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a link to another file, which is not followed.</source>
      <translation>다른 파일을 가리키는 링크이며, 링크는 따라가지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a message of Outlook (.msg). Save it as .eml, or export the folder as mbox, and import that.</source>
      <translation>Outlook 메시지(.msg)입니다. .eml로 저장하거나 폴더를 mbox로 내보내어 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a portfolio file. Open it, or export from it and import what it wrote.</source>
      <translation>포트폴리오 파일입니다. 파일을 열거나, 그 파일에서 내보낸 것을 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a {form} archive. Unpack it, or pack it as ZIP, and import that.</source>
      <translation>{form} 압축 파일입니다. 압축을 풀거나 ZIP으로 다시 압축하여 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a {form} file, which holds no rows. Export the rows as CSV or XLSX where they come from.</source>
      <translation>행이 없는 {form} 파일입니다. 원래 시스템에서 행을 CSV나 XLSX로 내보내 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is a {form} file. Export it as CSV, XLSX or JSON and import that.</source>
      <translation>{form} 파일입니다. CSV, XLSX, JSON으로 내보내어 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This is no longer in the book. Undo may bring it back.</source>
      <translation>더 이상 북에 없습니다. 실행 취소하면 되돌릴 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This kind of scale does not fit this measure.</source>
      <translation>이 종류의 기준은 이 측정 항목에 맞지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This line is no longer in the book.</source>
      <translation>이 항목은 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This meeting is no longer in the book.</source>
      <translation>이 회의는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This milestone is no longer in the book.</source>
      <translation>이 마일스톤은 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This note is no longer in the book.</source>
      <translation>이 회의록은 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This objective is no longer in the book.</source>
      <translation>이 목표는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This onboarding project is no longer in the book.</source>
      <translation>이 온보딩 프로젝트는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This opportunity is closed already. Reopen it first.</source>
      <translation>이미 종료된 성장 기회입니다. 먼저 다시 열어 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This opportunity is no longer in the book.</source>
      <translation>이 성장 기회는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This opportunity is not closed.</source>
      <translation>종료되지 않은 성장 기회입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This order is no longer in the book.</source>
      <translation>이 주문은 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This outcome is no longer in the book.</source>
      <translation>이 성과는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This override is no longer in the book.</source>
      <translation>이 수동 지정은 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This package cannot be read.</source>
      <translation>이 패키지를 읽을 수 없습니다.</translation>
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
      <source>This plan is no longer in the book.</source>
      <translation>이 계획은 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This playbook counts from the last day to act: choose a contract with an end.</source>
      <translation>이 플레이북은 결정 마감일을 기준으로 합니다. 종료일이 있는 계약을 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This pulse is no longer in the book.</source>
      <translation>이 펄스는 더 이상 북에 없습니다.</translation>
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
      <source>This rule is no longer in the book.</source>
      <translation>이 규칙은 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This stage is no longer in the book.</source>
      <translation>이 단계는 더 이상 북에 없습니다.</translation>
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
      <source>This theme is no longer in the book.</source>
      <translation>이 테마는 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>This value is no longer in the book.</source>
      <translation>이 값은 더 이상 북에 없습니다.</translation>
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
      <source>This {form} file has {size} MB; {limit} MB is the limit for its kind.</source>
      <translation>{form} 파일이 {size}MB입니다. 이 종류의 한도는 {limit}MB입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>Two steps overlap: one ends at {first}, the next begins at {second}.</source>
      <translation>두 단계가 겹칩니다: 하나는 {first}에서 끝나고 다음은 {second}에서 시작합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>What this is linked to belongs to another account.</source>
      <translation>연결 대상이 다른 고객사에 속해 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>What this is linked to is no longer in the book.</source>
      <translation>연결 대상이 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>What this row of {table} belongs to did not come; it was left out.</source>
      <translation>“{table}” 행이 속한 대상이 들어오지 않아 이 행을 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>What this was to be attached to is no longer in the book.</source>
      <translation>첨부할 대상이 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>What this was to be matched with is no longer in the book.</source>
      <translation>연결하려던 대상이 더 이상 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>What “{title}” counts from is not a milestone of the same project.</source>
      <translation>“{title}”의 기준이 같은 프로젝트의 마일스톤이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{count} amounts are too many; {limit} years after the start are possible.</source>
      <translation>금액 {count}개는 너무 많습니다. 시작 이후 {limit}년까지 됩니다.</translation>
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
      <source>{count} files are pictures or documents and hold no rows: {names}</source>
      <translation>파일 {count}개는 행이 없는 그림이나 문서입니다: {names}</translation>
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
      <source>{days} working days are not possible; 0 to {most} are.</source>
      <translation>영업일 {days}일은 쓸 수 없습니다. 0일부터 {most}일까지 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{day} is in the future: nothing can have been reached then.</source>
      <translation>{day}: 미래의 날이라 아직 달성할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{day} is not here yet: a value is of today or before.</source>
      <translation>{day}: 아직 오지 않은 날입니다. 값의 날짜는 오늘이거나 그 전이어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{day} is not in the future. Choose a later day.</source>
      <translation>{day}: 지난 날이거나 오늘입니다. 더 나중의 날을 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{day} is not over. The book can be seen as of yesterday or before.</source>
      <translation>{day}: 아직 끝나지 않은 날입니다. 북은 어제 또는 그 전을 기준으로 볼 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{earlier} is after {later}.</source>
      <translation>{earlier}: {later}보다 늦습니다.</translation>
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
      <source>{until} is over: an override lasts until today or a later day.</source>
      <translation>{until}: 이미 지난 날입니다. 수동 지정은 오늘이나 그 뒤까지여야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{value} days are not a window; 1 to 3660 are.</source>
      <translation>{value}일은 기간으로 쓸 수 없습니다. 1일부터 3660일까지 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{value} is not between {low} and {high}.</source>
      <translation>{value}: {low}부터 {high}까지여야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>{value} notes are not possible; 1 to 100 are.</source>
      <translation>회의록 {value}건은 쓸 수 없습니다. 1건부터 100건까지 됩니다.</translation>
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
      <source>“{id}” is there twice, or empty.</source>
      <translation>“{id}”: 두 번 있거나 비어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{key}” is what rows call a {noun}: say which one it is. The rows are there already and only this link is missing.</source>
      <translation>“{key}”: 행에 적힌 대상({noun})의 이름입니다. 어느 것인지 정해 주십시오. 행은 이미 들어왔고 이 연결만 없습니다.</translation>
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
      <source>“{name}” is won, but no term is in the file: no contract was made of it.</source>
      <translation>“{name}”: 성사되었으나 파일에 계약 기간이 없어 계약을 만들지 않았습니다.</translation>
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
      <source>“{title}” is reached already. Take that back first.</source>
      <translation>“{title}”: 이미 달성되었습니다. 먼저 달성을 취소해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{title}” is skipped. Bring it back first.</source>
      <translation>“{title}”: 건너뛴 마일스톤입니다. 먼저 되살려 주십시오.</translation>
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
      <source>“{value}” is not a link that begins with http:// or https://.</source>
      <translation>“{value}”: http:// 또는 https://로 시작하는 링크가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a number that can be used here.</source>
      <translation>“{value}”: 여기에 쓸 수 있는 숫자가 아닙니다.</translation>
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
      <source>“{value}” is not a source of measures.</source>
      <translation>“{value}”: 측정 항목의 출처가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not a value of its column ({kind}); the row was left out.</source>
      <translation>“{value}”: 열의 종류({kind})에 맞지 않아 행을 제외했습니다.</translation>
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
      <source>“{value}” is not one of the words known here.</source>
      <translation>“{value}”: 여기에서 알 수 있는 말이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not one of: {choices}</source>
      <translation>“{value}”: 다음 중 하나가 아닙니다: {choices}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not one of: {choices}.</source>
      <translation>“{value}”: 다음 중 하나가 아닙니다: {choices}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not ours, theirs or both.</source>
      <translation>“{value}”: 우리, 고객사, 공동 중 하나가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not something a column can become.</source>
      <translation>“{value}”: 열을 이것으로 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/errors.py" />
      <source>“{value}” is not something to do where there is no value.</source>
      <translation>“{value}”: 값이 없을 때의 처리 방법이 아닙니다.</translation>
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
      <location filename="../../csm_desktop/domain/health.py" />
      <source>Group = Σ weight × measure score / Σ weight over measures with a score; score = the same over groups with a score; undefined below the coverage floor.</source>
      <translation>그룹 = 점수가 있는 측정 항목의 Σ 가중치 × 점수 ÷ Σ 가중치. 점수 = 점수가 있는 그룹에 대해 같은 계산. 최소 데이터 확보율에 못 미치면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health.py" />
      <source>Healthy and watch from the model's bounds on, poor below; a hard rule may lower it; an override replaces it until its last day.</source>
      <translation>모델의 경계값부터 건강과 주의이고 그 아래는 위험입니다. 강제 규칙이 등급을 낮출 수 있고, 수동 지정은 마지막 날까지 등급을 대신합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health.py" />
      <source>Score today − score 30 days before, in points; undefined without both.</source>
      <translation>오늘 점수 − 30일 전 점수(점)입니다. 둘 중 하나라도 없으면 정의되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health.py" />
      <source>Share of the whole weight whose measures have data not older than they are valid; a measure's share is group weight × its weight / the group's weights. Values put in for missing ones (neutral 50, zero) do not count.</source>
      <translation>전체 가중치 중 유효 기간 안의 데이터가 있는 측정 항목이 차지하는 비율입니다. 측정 항목의 비율은 그룹 가중치 × 항목 가중치 ÷ 그룹의 가중치 합입니다. 없는 값을 대신한 값(중립 50, 0)은 세지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health.py" />
      <source>The score if all that has no data were 0, and if it were 100.</source>
      <translation>데이터가 없는 항목이 모두 0일 때와 100일 때의 점수입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>contracts: change of MRR in {window_days} days</source>
      <translation>계약: {window_days}일간 MRR 변동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>contracts: days to renewal</source>
      <translation>계약: 갱신까지 남은 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>contracts: renews by itself</source>
      <translation>계약: 자동 갱신 여부</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>notes: days since the last touch</source>
      <translation>회의록: 마지막 접촉 후 일수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>notes: mean sentiment of the last {last}</source>
      <translation>회의록: 최근 {last}건의 평균 감정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>onboarding: worst slip of an open milestone</source>
      <translation>온보딩: 미완료 마일스톤의 최대 지연</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>own field “{field}”</source>
      <translation>사용자 필드 “{field}”</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>own field “{field}”: days since that date</source>
      <translation>사용자 필드 “{field}”: 그 날짜 후 일수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>success plan: mean progress of the objectives</source>
      <translation>성공 계획: 목표의 평균 진행률</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>success plan: share of outcomes achieved</source>
      <translation>성공 계획: 달성한 성과의 비율</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>survey: last {survey} answer on {scale}</source>
      <translation>설문: {survey} 최근 응답, 척도 {scale}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>survey: mean of {survey} on {scale} over {window_days} days</source>
      <translation>설문: {window_days}일간 {survey} 평균, 척도 {scale}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>the last pulse</source>
      <translation>마지막 펄스</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>tickets: age of the oldest open one</source>
      <translation>티켓: 가장 오래 열린 티켓의 경과 일수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>tickets: age of the oldest open one, of priority {priorities}</source>
      <translation>티켓: 가장 오래 열린 티켓의 경과 일수, 우선순위 {priorities}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>tickets: created in {window_days} days</source>
      <translation>티켓: {window_days}일간 생성 건수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>tickets: created in {window_days} days, of priority {priorities}</source>
      <translation>티켓: {window_days}일간 생성 건수, 우선순위 {priorities}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>tickets: open today</source>
      <translation>티켓: 오늘 열린 건수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>tickets: open today, of priority {priorities}</source>
      <translation>티켓: 오늘 열린 건수, 우선순위 {priorities}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: change of all of it, {window_days} days against those before</source>
      <translation>사용량: 전체 변동, {window_days}일과 그 전 기간 비교</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: change of {metric}, {window_days} days against those before</source>
      <translation>사용량: {metric} 변동, {window_days}일과 그 전 기간 비교</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: days since any usage</source>
      <translation>사용량: 마지막 사용 후 일수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: days since {metric} was last above 0</source>
      <translation>사용량: {metric} 값이 마지막으로 0보다 컸던 날 후 일수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: days with any usage in {window_days} days</source>
      <translation>사용량: {window_days}일간 사용한 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: days with {metric} in {window_days} days</source>
      <translation>사용량: {window_days}일간 {metric} 사용일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: last value of {metric}</source>
      <translation>사용량: {metric} 최근 값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: last value of {metric} per seat</source>
      <translation>사용량: 좌석당 {metric} 최근 값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: mean of {metric} over {window_days} days</source>
      <translation>사용량: {window_days}일간 {metric} 평균</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: mean of {metric} per seat over {window_days} days</source>
      <translation>사용량: {window_days}일간 좌석당 {metric} 평균</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: share of features used in {window_days} days</source>
      <translation>사용량: {window_days}일간 사용한 기능의 비율</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: sum of {metric} over {window_days} days</source>
      <translation>사용량: {window_days}일간 {metric} 합계</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/health_words.py" />
      <source>usage: sum of {metric} per seat over {window_days} days</source>
      <translation>사용량: {window_days}일간 좌석당 {metric} 합계</translation>
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
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>A milestone counts from its predecessor, else from the start. When that moves, it keeps as many working days after it as it has now; what is reached stays.</source>
      <translation>마일스톤은 선행 마일스톤을, 없으면 시작일을 기준으로 셉니다. 기준이 움직이면 지금과 같은 영업일 간격을 유지하고, 이미 달성한 것은 그대로입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>A milestone not reached whose forecast is after its target or before today. A project is late with one late milestone.</source>
      <translation>달성하지 않았고 예상일이 목표일보다 늦거나 오늘보다 앞선 마일스톤입니다. 지연된 마일스톤이 하나라도 있으면 프로젝트도 지연입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>Calendar days from the project's start to the day on which the first-value milestone was reached; of several the earliest.</source>
      <translation>프로젝트 시작일부터 첫 가치 마일스톤을 달성한 날까지의 역일입니다. 여럿이면 가장 빠른 것을 씁니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>Milestones reached / all milestones but the skipped ones.</source>
      <translation>달성한 마일스톤 ÷ 건너뛴 것을 뺀 모든 마일스톤입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>Monday to Friday without the holidays of the project's country.</source>
      <translation>월요일부터 금요일까지이며 프로젝트 국가의 공휴일은 제외합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>The day agreed at the start; it changes only when targets are set anew.</source>
      <translation>시작할 때 합의한 날입니다. 목표일을 새로 정할 때만 바뀝니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>The day expected now; the target until another is said.</source>
      <translation>지금 예상하는 날입니다. 따로 정하지 않으면 목표일입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>The day reached, else the forecast, less the target: days later; below 0 earlier. Working days leave out weekends and the holidays of the project's country.</source>
      <translation>달성일(없으면 예상일)에서 목표일을 뺀 값으로, 늦어진 날수입니다. 0보다 작으면 앞당겨진 것입니다. 영업일은 주말과 프로젝트 국가의 공휴일을 제외합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>The projects that started in a quarter; the median is of those that have reached first value.</source>
      <translation>한 분기에 시작한 프로젝트입니다. 중앙값은 첫 가치를 실현한 프로젝트의 값입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/onboarding.py" />
      <source>When the last milestone is reached or expected, less the last target; skipped milestones left out.</source>
      <translation>마지막 마일스톤의 달성일 또는 예상일에서 마지막 목표일을 뺀 값입니다. 건너뛴 마일스톤은 제외합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/plans.py" />
      <source>Latest value on or before today less the baseline, divided by the target less the baseline; below 0 and above 1 are possible, and a bar shows 0 to 1.</source>
      <translation>오늘까지의 최근 값에서 기준값을 뺀 뒤, 목표값에서 기준값을 뺀 값으로 나눕니다. 0보다 작거나 1보다 클 수 있으며, 막대는 0부터 1까지 표시합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/plans.py" />
      <source>Mean of the outcomes that are decided: achieved 1, partly 0.5, missed 0; cancelled and open ones are left out. A plan's is the mean of its objectives'.</source>
      <translation>결정된 성과의 평균입니다. 달성 1, 부분 달성 0.5, 미달성 0이며 취소된 것과 진행 중인 것은 제외합니다. 계획의 값은 목표들의 평균입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/plans.py" />
      <source>Progress less even pace, in percentage points.</source>
      <translation>진행률에서 균등 진행률을 뺀 값(%p)입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/plans.py" />
      <source>The share of the days from the baseline's day to the objective's day that are over: where progress would be if each day brought the same.</source>
      <translation>기준일부터 목표일까지의 날 중 지난 비율입니다. 매일 똑같이 진행했을 때의 진행률입니다.</translation>
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
      <location filename="../../csm_desktop/domain/roi.py" />
      <source>Present value of the benefits less present value of the costs.</source>
      <translation>효익의 현재 가치에서 비용의 현재 가치를 뺀 값입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/roi.py" />
      <source>Present value of the benefits less that of the costs, divided by that of the costs. Without costs there is none.</source>
      <translation>효익의 현재 가치에서 비용의 현재 가치를 뺀 뒤 비용의 현재 가치로 나눈 값입니다. 비용이 없으면 값이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/roi.py" />
      <source>Sum of the amounts, each divided by (1 + discount rate) to the power of its year; the amount at the start counts in full.</source>
      <translation>금액을 각각 (1 + 할인율)의 연차 제곱으로 나누어 더한 값입니다. 시작 시점의 금액은 그대로 셉니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/roi.py" />
      <source>The first moment at which the benefits so far cover the costs so far, not discounted; the amounts of a year are spread evenly over it.</source>
      <translation>누적 효익이 누적 비용을 처음으로 넘는 시점이며 할인하지 않습니다. 한 해의 금액은 그해에 고르게 나눕니다.</translation>
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
      <source>An invoice due {day} is not paid.</source>
      <translation>기한이 {day}인 청구서가 결제되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>An invoice whose due day has passed within the last year and that is neither paid nor settled.</source>
      <translation>기한이 최근 1년 안에 지났으나 결제도 정리도 되지 않은 청구서입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>An open milestone of an onboarding project under way whose forecast, else target, is within 7 days; now when that day has come or passed.</source>
      <translation>진행 중인 온보딩 프로젝트의 미완료 마일스톤 중 예상일(없으면 목표일)이 7일 이내인 것입니다. 그날이 되었거나 지났으면 지금입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>An open task that is not snoozed and due within 7 days; now when it is due today or late.</source>
      <translation>미루지 않은 열린 할 일 중 기한이 7일 안인 것입니다. 기한이 오늘이거나 지났으면 지금입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>An override of the health ends within 7 days; now on its last day.</source>
      <translation>건강 등급의 수동 지정이 7일 안에 끝납니다. 마지막 날에는 지금입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Follow-up: {title}</source>
      <translation>후속 조치: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Health fell {fall} points since {day}, from {before} to {score}.</source>
      <translation>{day} 이후 건강 점수가 {fall}점 떨어졌습니다: {before} → {score}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>Invoice {number} of {day} is not paid.</source>
      <translation>{day} 청구서가 결제되지 않았습니다: {number}.</translation>
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
      <source>The health score is at least 15 points below its highest of the last 30 days, and the account pays.</source>
      <translation>건강 점수가 최근 30일의 최고점보다 15점 이상 낮고, 유료 고객사입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The last day to act on a contract's end is at most 45 days ahead, or has passed without auto-renew, and the renewal is not decided; now from 14 days before.</source>
      <translation>계약 종료에 대한 결정 마감일이 45일 안이거나 자동 갱신 없이 지났으며 갱신이 결정되지 않았습니다. 14일 전부터 지금입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The last pulse expires within 7 days, or expired at most 30 days ago: after as many days as the health model lets a pulse count, else 90.</source>
      <translation>마지막 펄스가 7일 안에 만료되거나 최근 30일 안에 만료되었습니다. 기간은 건강 모델이 정한 펄스의 유효 기간이고, 없으면 90일입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The override of the health, {reason}, ends {day}.</source>
      <translation>건강 등급 수동 지정({reason}): {day}에 끝납니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The pulse of {given_on} expired {day}.</source>
      <translation>{given_on}의 펄스가 {day}에 만료되었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>The pulse of {given_on} expires {day}.</source>
      <translation>{given_on}의 펄스가 {day}에 만료됩니다.</translation>
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
      <source>{title} is due {day}.</source>
      <translation>{day} 기한: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/domain/today.py" />
      <source>{title} was due {day} and is not reached.</source>
      <translation>{day} 기한이 지났으나 달성하지 못했습니다: {title}</translation>
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
      <location filename="../../csm_desktop/operations/account_comparison.py" />
      <source>Look at an account</source>
      <translation>고객사 보기</translation>
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
      <location filename="../../csm_desktop/operations/advocacy.py" />
      <source>Add the advocacy {name}</source>
      <translation>애드보커시 추가: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/advocacy.py" />
      <source>Delete the advocacy {name}</source>
      <translation>애드보커시 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/advocacy.py" />
      <source>Edit the advocacy {name}</source>
      <translation>애드보커시 편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/articles.py" />
      <source>Add the article {title}</source>
      <translation>자료 추가: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/articles.py" />
      <source>Delete the article {title}</source>
      <translation>자료 삭제: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/articles.py" />
      <source>Edit the article {title}</source>
      <translation>자료 편집: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/articles.py" />
      <source>Verify the article {title}</source>
      <translation>자료 확인: {title}</translation>
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
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>Earliest end over the contracts active on the day.</source>
      <translation>그날 유효한 계약의 종료일 중 가장 빠른 날입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>MRR at the close of the day, both by the rates of the second date.</source>
      <translation>그날 마감 시점의 MRR이며, 양쪽 모두 둘째 날의 환율을 씁니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>Meeting notes and answered conversations after the first date and up to the second; internal notes are left out.</source>
      <translation>첫째 날 뒤부터 둘째 날까지의 회의록과 응답한 대화이며 내부 메모는 제외합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>Survey answers after the first date and up to the second.</source>
      <translation>첫째 날 뒤부터 둘째 날까지의 설문 응답입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>The score kept for the day, by the model in use then; none before scores were kept.</source>
      <translation>그날 보관된 점수이며 당시에 쓰던 모델로 계산했습니다. 점수를 보관하기 전에는 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>Tickets created after the first date and up to the second.</source>
      <translation>첫째 날 뒤부터 둘째 날까지 생성된 티켓입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>Tickets solved after the first date and up to the second.</source>
      <translation>첫째 날 뒤부터 둘째 날까지 해결된 티켓입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/compare.py" />
      <source>new, reactivated, expanded, contracted, churned by its one movement between the dates; same without one.</source>
      <translation>두 날 사이의 변동에 따라 신규, 재활성, 확장, 축소, 이탈 중 하나입니다. 변동이 없으면 같음입니다.</translation>
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
      <location filename="../../csm_desktop/operations/conversations.py" />
      <source>Delete the conversation {title}</source>
      <translation>대화 삭제: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/conversations.py" />
      <source>Edit the conversation {title}</source>
      <translation>대화 편집: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/conversations.py" />
      <source>Log the conversation {title}</source>
      <translation>대화 기록: {title}</translation>
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
      <location filename="../../csm_desktop/operations/feedback.py" />
      <source>Answer the feedback of {name}</source>
      <translation>피드백에 답변: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/feedback.py" />
      <source>Delete the feedback of {name}</source>
      <translation>피드백 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/feedback.py" />
      <source>Edit the feedback of {name}</source>
      <translation>피드백 편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/feedback.py" />
      <source>Take down feedback of {name}</source>
      <translation>피드백 기록: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/feedback.py" />
      <source>Take feedback from the {noun} {title}</source>
      <translation>다음에서 피드백 기록: {noun} {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/growth_opportunities.py" />
      <source>Add the opportunity {name}</source>
      <translation>성장 기회 추가: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/growth_opportunities.py" />
      <source>Close the opportunity {name} as lost</source>
      <translation>성장 기회 무산: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/growth_opportunities.py" />
      <source>Close the opportunity {name} as won</source>
      <translation>성장 기회 성사: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/growth_opportunities.py" />
      <source>Delete the opportunity {name}</source>
      <translation>성장 기회 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/growth_opportunities.py" />
      <source>Edit the opportunity {name}</source>
      <translation>성장 기회 편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/growth_opportunities.py" />
      <source>Reopen the opportunity {name}</source>
      <translation>성장 기회 다시 열기: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Delete the pulse of {name}</source>
      <translation>펄스 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Edit the draft of the health model</source>
      <translation>건강 모델 초안 편집</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Edit the pulse of {name}</source>
      <translation>펄스 편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>End the override of {name}</source>
      <translation>수동 지정 종료: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Override the health of {name}</source>
      <translation>건강 등급 수동 지정: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Pulse of {name}</source>
      <translation>펄스: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Throw away the draft of the health model</source>
      <translation>건강 모델 초안 버리기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/health_edits.py" />
      <source>Use the health model {version}</source>
      <translation>건강 모델 적용: {version}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/holidays.py" />
      <source>Delete {count} holidays</source>
      <translation>공휴일 {count}개 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/holidays.py" />
      <source>Holidays of {country}: {count}</source>
      <translation>공휴일: {country}, {count}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/imports.py" />
      <source>Import files: {count}</source>
      <translation>파일 가져오기: {count}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/invoices.py" />
      <source>Add the invoice {number}</source>
      <translation>청구서 추가: {number}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/invoices.py" />
      <source>Delete the invoice {number}</source>
      <translation>청구서 삭제: {number}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/invoices.py" />
      <source>Edit the invoice {number}</source>
      <translation>청구서 편집: {number}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/invoices.py" />
      <source>Record that the invoice {number} is paid</source>
      <translation>청구서 결제 기록: {number}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/lifecycle_stages.py" />
      <source>Delete the stage {stage}</source>
      <translation>단계 삭제: {stage}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/lifecycle_stages.py" />
      <source>Edit the stage {stage}</source>
      <translation>단계 편집: {stage}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/lifecycle_stages.py" />
      <source>Move {name} to the stage {stage}</source>
      <translation>단계 이동: {name} → {stage}</translation>
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
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Add the milestone {title}</source>
      <translation>마일스톤 추가: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Bring back the milestone {title}</source>
      <translation>마일스톤 되살리기: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Delete {count} milestones</source>
      <translation>마일스톤 {count}개 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Edit the milestone {title}</source>
      <translation>마일스톤 편집: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Move the milestone {title}</source>
      <translation>마일스톤 이동: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Order the milestones of {name}</source>
      <translation>마일스톤 순서 변경: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Reach the milestone {title}</source>
      <translation>마일스톤 달성: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Reopen the milestone {title}</source>
      <translation>마일스톤 다시 열기: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Set the target of {title}</source>
      <translation>목표일 설정: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/milestone_edits.py" />
      <source>Skip the milestone {title}</source>
      <translation>마일스톤 건너뛰기: {title}</translation>
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
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Count the dates of {name} anew</source>
      <translation>날짜 다시 계산: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Delete the project {name}</source>
      <translation>프로젝트 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Edit the project {name}</source>
      <translation>프로젝트 편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Resume the project {name}</source>
      <translation>프로젝트 재개: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Set the targets of {name} anew</source>
      <translation>목표일 다시 설정: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Start onboarding: {name}</source>
      <translation>온보딩 시작: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_edits.py" />
      <source>Stop the project {name}</source>
      <translation>프로젝트 중단: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_templates.py" />
      <source>Delete the onboarding template {name}</source>
      <translation>온보딩 템플릿 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/onboarding_templates.py" />
      <source>Save the onboarding template {name}</source>
      <translation>온보딩 템플릿 저장: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/orders.py" />
      <source>Add the order {name}</source>
      <translation>주문 추가: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/orders.py" />
      <source>Delete the order {name}</source>
      <translation>주문 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/orders.py" />
      <source>Edit the order {name}</source>
      <translation>주문 편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Add the initiative {title}</source>
      <translation>실행 과제 추가: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Add the outcome {title}</source>
      <translation>성과 추가: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Add the task {title}</source>
      <translation>할 일 추가: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Add {title} to the ROI</source>
      <translation>ROI에 추가: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Delete the initiative {title}</source>
      <translation>실행 과제 삭제: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Delete the outcome {title}</source>
      <translation>성과 삭제: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Delete {title} of the ROI</source>
      <translation>ROI에서 삭제: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Edit the initiative {title}</source>
      <translation>실행 과제 편집: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Edit the outcome {title}</source>
      <translation>성과 편집: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Edit {title} of the ROI</source>
      <translation>ROI 항목 편집: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Finish the initiative {title}</source>
      <translation>실행 과제 완료: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Move the initiative {title}</source>
      <translation>실행 과제 이동: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Move the outcome {title}</source>
      <translation>성과 이동: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_parts_edits.py" />
      <source>Move {title} of the ROI</source>
      <translation>ROI 항목 이동: {title}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_templates.py" />
      <source>Delete the plan template {name}</source>
      <translation>계획 템플릿 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plan_templates.py" />
      <source>Save the plan template {name}</source>
      <translation>계획 템플릿 저장: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Close the success plan {name}</source>
      <translation>성공 계획 종료: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Delete a value of {subject}</source>
      <translation>값 삭제: {subject}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Delete the objective {subject}</source>
      <translation>목표 삭제: {subject}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Delete the success plan {name}</source>
      <translation>성공 계획 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Edit the objective {subject}</source>
      <translation>목표 편집: {subject}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Edit the success plan {name}</source>
      <translation>성공 계획 편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Move the objective {subject}</source>
      <translation>목표 이동: {subject}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Record a value of {subject}</source>
      <translation>값 기록: {subject}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Reopen the success plan {name}</source>
      <translation>성공 계획 다시 열기: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Rewrite the objective: {sentence}</source>
      <translation>목표 다시 쓰기: {sentence}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Write the objective {subject}</source>
      <translation>목표 쓰기: {subject}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Write the objective: {sentence}</source>
      <translation>목표 쓰기: {sentence}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/plans_edits.py" />
      <source>Write the success plan {name}</source>
      <translation>성공 계획 쓰기: {name}</translation>
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
      <location filename="../../csm_desktop/operations/precedences.py" />
      <source>Drop which system counts</source>
      <translation>시스템 순서 해제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/precedences.py" />
      <source>Set which system counts</source>
      <translation>시스템 순서 설정</translation>
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
      <location filename="../../csm_desktop/operations/rules.py" />
      <source>Add the rule {name}</source>
      <translation>규칙 추가: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/rules.py" />
      <source>Delete the rule {name}</source>
      <translation>규칙 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/rules.py" />
      <source>Edit the rule {name}</source>
      <translation>규칙 편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/rules.py" />
      <source>Start the rule {name}</source>
      <translation>규칙 실행: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/rules.py" />
      <source>Start what the rules ask for</source>
      <translation>규칙에 따른 플레이북 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/rules.py" />
      <source>Switch the rule {name}</source>
      <translation>규칙 켜기/끄기: {name}</translation>
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
      <location filename="../../csm_desktop/operations/story.py" />
      <source>Keep the scores of the day</source>
      <translation>그날의 점수 보관</translation>
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
      <location filename="../../csm_desktop/operations/themes.py" />
      <source>Add the theme {name}</source>
      <translation>테마 추가: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/themes.py" />
      <source>Delete the theme {name}</source>
      <translation>테마 삭제: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/themes.py" />
      <source>Edit the theme {name}</source>
      <translation>테마 편집: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/themes.py" />
      <source>Gather the theme {name} under {into}</source>
      <translation>테마 합치기: {name} → {into}</translation>
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
      <location filename="../../csm_desktop/operations/unmatched.py" />
      <source>Forget {count} keys that nothing matched</source>
      <translation>맞는 것이 없는 키 {count}개 버리기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/unmatched.py" />
      <source>Match {key} with {name}</source>
      <translation>연결: {key} → {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/operations/unmatched.py" />
      <source>New account {key}</source>
      <translation>새 고객사: {key}</translation>
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
      <source>Write a time as 2027-03-31 14:30.</source>
      <translation>시각은 2027-03-31 14:30처럼 써 주십시오.</translation>
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
      <source>Health</source>
      <translation>건강</translation>
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
      <source>overridden until {day}</source>
      <translation>{day}까지 수동 지정</translation>
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
      <source>{change} in 30 days, {known}</source>
      <translation>30일간 {change}, {known}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{created} created in 12 months</source>
      <translation>12개월간 {created}건 생성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/head.py" />
      <source>{known} known</source>
      <translation>데이터 확보율 {known}</translation>
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
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Capped at {band}: {rule} ({source}: {value})</source>
      <translation>{band} 등급으로 제한됨: {rule} ({source}: {value})</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Give a pulse  P</source>
      <translation>펄스 기록  P</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Health from {day}: {then}; now {now}.</source>
      <translation>{day}부터의 건강: 당시 {then}, 지금 {now}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Health over 12 months, now {now}.</source>
      <translation>12개월간의 건강, 지금 {now}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Is {account} getting better?</source>
      <translation>{account}: 나아지고 있습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Overridden to {band} until {day}: {reason}</source>
      <translation>{day}까지 {band} 수동 지정: {reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Override</source>
      <translation>수동 지정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>Pulse {band}, {day}: {reason} · {counts}</source>
      <translation>펄스 {band}, {day}: {reason} · {counts}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>The score if all that has no data were 0: {low}; if it were 100: {high}.</source>
      <translation>데이터가 없는 항목이 모두 0이면 {low}, 모두 100이면 {high}입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>bounds {low}–{high} · model v{version}</source>
      <translation>범위 {low}–{high} · 모델 v{version}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>counts until {day}</source>
      <translation>{day}까지 반영</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>no longer counts</source>
      <translation>더 이상 반영 안 됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>no score, {known} known</source>
      <translation>점수 없음, 데이터 확보율 {known}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>{band}, no score, {known} known</source>
      <translation>{band}, 점수 없음, 데이터 확보율 {known}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/health_section.py" />
      <source>{words}, {change} in 30 days</source>
      <translation>{words}, 30일간 {change}</translation>
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
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>Date</source>
      <translation>날짜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>Milestone</source>
      <translation>마일스톤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>Milestones of {project}</source>
      <translation>마일스톤: {project}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>New project</source>
      <translation>새 프로젝트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>No onboarding project. One begins from a template.</source>
      <translation>온보딩 프로젝트가 없습니다. 템플릿으로 시작할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>Onboarding</source>
      <translation>온보딩</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>Slip</source>
      <translation>지연</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>first value on target</source>
      <translation>첫 가치 목표일에 실현</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>first value reached</source>
      <translation>첫 가치 실현</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>first value {n} days early</source>
      <translation>첫 가치 {n}일 앞섬</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>first value {n} days late</source>
      <translation>첫 가치 {n}일 지연</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>skipped</source>
      <translation>건너뜀</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>{done} of {all} done</source>
      <translation>{all}개 중 {done}개 완료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>{first} to {last}, line is today</source>
      <translation>{first}~{last}, 선은 오늘</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>{n} more projects</source>
      <translation>프로젝트 {n}개 더</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/onboarding_section.py" />
      <source>{n} projects, none active</source>
      <translation>프로젝트 {n}개, 진행 중 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Accounts</source>
      <translation>고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/page.py" />
      <source>Choose a note, conversation, ticket or answer of the timeline first.</source>
      <translation>먼저 타임라인에서 회의록, 대화, 티켓 또는 설문 응답을 선택해 주십시오.</translation>
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
      <location filename="../../csm_desktop/ui/account/plan_section.py" />
      <source>No plan says yet what this customer wants to reach. Write one, or begin with:</source>
      <translation>이 고객이 무엇을 이루고 싶어 하는지 적은 계획이 아직 없습니다. 새로 쓰거나 다음으로 시작해 주십시오:</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/plan_section.py" />
      <source>Open</source>
      <translation>열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/plan_section.py" />
      <source>Success plan</source>
      <translation>성공 계획</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/plan_section.py" />
      <source>Write a plan</source>
      <translation>계획 쓰기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/plan_section.py" />
      <source>{n} more plans</source>
      <translation>계획 {n}개 더</translation>
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
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Add feedback</source>
      <translation>피드백 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Add invoice</source>
      <translation>청구서 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Add opportunity</source>
      <translation>성장 기회 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Advocacy</source>
      <translation>애드보커시</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Amount</source>
      <translation>금액</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Channel</source>
      <translation>채널</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Closes on</source>
      <translation>마감 예정일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Conversations</source>
      <translation>대화</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Day</source>
      <translation>날짜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Decision</source>
      <translation>결정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Due</source>
      <translation>기한</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Feedback</source>
      <translation>피드백</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Growth and advocacy</source>
      <translation>성장과 애드보커시</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Invoice</source>
      <translation>청구서</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Invoices</source>
      <translation>청구서</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Last conversations</source>
      <translation>최근 대화</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Opportunities</source>
      <translation>성장 기회</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Opportunity</source>
      <translation>성장 기회</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Order</source>
      <translation>주문</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Ordered on</source>
      <translation>주문일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Orders</source>
      <translation>주문</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Orders and invoices</source>
      <translation>주문과 청구서</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Stage</source>
      <translation>단계</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>State</source>
      <translation>상태</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Theme</source>
      <translation>테마</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>Voice</source>
      <translation>고객의 목소리</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>deal lost</source>
      <translation>무산</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>not answered</source>
      <translation>응답 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>of {day}</source>
      <translation>{day} 청구</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>overdue</source>
      <translation>기한 지남</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>paid {day}</source>
      <translation>{day} 결제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>still open</source>
      <translation>열림</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>unpaid</source>
      <translation>미납</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>won</source>
      <translation>성사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} advocacies</source>
      <translation>애드보커시 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} closed opportunities</source>
      <translation>종료된 성장 기회 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} complaints without an answer</source>
      <translation>답변 없는 불만 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} conversations</source>
      <translation>대화 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} feedback</source>
      <translation>피드백 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} invoices</source>
      <translation>청구서 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} open opportunities</source>
      <translation>열린 성장 기회 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} orders</source>
      <translation>주문 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/record_parts.py" />
      <source>{n} overdue</source>
      <translation>기한 지남 {n}건</translation>
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
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>ARR {then} → {now}</source>
      <translation>ARR {then} → {now}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Between</source>
      <translation>두 날 사이</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Compare two dates</source>
      <translation>두 날 비교</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Contacts</source>
      <translation>연락처</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Days with use</source>
      <translation>사용일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Fields edited</source>
      <translation>편집된 필드</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>First day</source>
      <translation>첫째 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Milestones reached</source>
      <translation>달성한 마일스톤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Outcomes confirmed</source>
      <translation>확인된 성과</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Second day</source>
      <translation>둘째 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Since {day}</source>
      <translation>{day} 이후</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Survey answers</source>
      <translation>설문 응답</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>The first day has to be before the second.</source>
      <translation>첫째 날은 둘째 날보다 빨라야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>Touches</source>
      <translation>접촉</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>forecast {then} → {now}</source>
      <translation>예측 {then} → {now}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>health {then} → {now}</source>
      <translation>건강 점수 {then} → {now}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>no score was kept</source>
      <translation>보관된 점수 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{new} new, {solved} solved</source>
      <translation>신규 {new}건, 해결 {solved}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} answers</source>
      <translation>응답 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} fields edited</source>
      <translation>필드 {n}개 편집</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} milestones</source>
      <translation>마일스톤 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} new tickets</source>
      <translation>새 티켓 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} outcomes</source>
      <translation>성과 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} solved</source>
      <translation>{n}건 해결</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n} touches</source>
      <translation>접촉 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n}, before {before}</source>
      <translation>{n}일, 그 전 {before}일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/since.py" />
      <source>{n}, {us} by us</source>
      <translation>{n}건, 우리가 시작 {us}건</translation>
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
      <source>milestone</source>
      <translation>마일스톤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>milestone “{title}”</source>
      <translation>마일스톤 “{title}”</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>none open</source>
      <translation>열린 할 일 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>note</source>
      <translation>회의록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>note “{title}”</source>
      <translation>회의록 “{title}”</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>plan</source>
      <translation>계획</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>plan “{objective}”</source>
      <translation>계획 “{objective}”</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/tasks_section.py" />
      <source>renewal</source>
      <translation>갱신</translation>
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
      <source>, confirmed by {name}</source>
      <translation>, 확인: {name}</translation>
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
      <source>Health overridden: {band}</source>
      <translation>건강 등급 수동 지정: {band}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Invoice paid</source>
      <translation>청구서 결제됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Invoice {number}</source>
      <translation>청구서 {number}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Invoice {number} paid</source>
      <translation>청구서 {number} 결제됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Notes</source>
      <translation>회의록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Order {number}</source>
      <translation>주문 {number}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Progress</source>
      <translation>진행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Pulse: {band}</source>
      <translation>펄스: {band}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Purchases</source>
      <translation>구매</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Redo: {act}</source>
      <translation>다시 실행: {act}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>Stage: {stage}</source>
      <translation>단계: {stage}</translation>
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
      <source>answered</source>
      <translation>답변함</translation>
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
      <source>due {day}</source>
      <translation>기한 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>escalated</source>
      <translation>에스컬레이션됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>feedback</source>
      <translation>피드백</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>first value</source>
      <translation>첫 가치</translation>
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
      <source>objective {state}</source>
      <translation>목표 {state}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>outcome {state}</source>
      <translation>성과 {state}</translation>
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
      <source>they began</source>
      <translation>고객사가 시작</translation>
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
      <source>until {day}</source>
      <translation>{day}까지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>we began</source>
      <translation>우리가 시작</translation>
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
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} days</source>
      <translation>{n}일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} days early</source>
      <translation>{n}일 앞섬</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} days late</source>
      <translation>{n}일 지남</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} hours</source>
      <translation>{n}시간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} minutes</source>
      <translation>{n}분</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} replies</source>
      <translation>답변 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/account/timeline_words.py" />
      <source>{n} seconds</source>
      <translation>{n}초</translation>
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
      <source>Band</source>
      <translation>건강 등급</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Health, 30 d</source>
      <translation>건강, 30일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/columns.py" />
      <source>Known, %</source>
      <translation>데이터 확보율, %</translation>
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
      <source>Export this list</source>
      <translation>이 목록 내보내기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>Workbook (*.xlsx)</source>
      <translation>통합 문서 (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/export.py" />
      <source>accounts.csv</source>
      <translation>고객사.csv</translation>
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
      <location filename="../../csm_desktop/ui/accounts/header.py" />
      <source>Health, 30 days, 12 weeks</source>
      <translation>건강, 30일, 12주</translation>
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
      <source>Peek</source>
      <translation>미리 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>The list is still being read.</source>
      <translation>목록을 아직 읽는 중입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>{accounts} of {mark}</source>
      <translation>{mark}: {accounts}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/accounts/page.py" />
      <source>{n} accounts</source>
      <translation>고객사 {n}개</translation>
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
      <source>{n} % known</source>
      <translation>확보율 {n}%</translation>
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
      <translation>숫자·번호</translation>
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
      <source>Back to today</source>
      <translation>오늘로 돌아가기</translation>
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
      <source>Compare two dates…</source>
      <translation>두 날 비교…</translation>
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
      <source>Export this list…</source>
      <translation>이 목록 내보내기…</translation>
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
      <source>Give a pulse…</source>
      <translation>펄스 기록…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Go</source>
      <translation>이동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Hand over this account…</source>
      <translation>이 고객사 인계…</translation>
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
      <source>Import from the clipboard</source>
      <translation>클립보드에서 가져오기</translation>
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
      <source>Library</source>
      <translation>자료실</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Light or dark</source>
      <translation>밝게 또는 어둡게</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Log a call…</source>
      <translation>통화 기록…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Make a PDF…</source>
      <translation>PDF 만들기…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Make a renewal brief…</source>
      <translation>갱신 브리핑 만들기…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New advocacy…</source>
      <translation>새 애드보커시…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New book…</source>
      <translation>새 북…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New invoice…</source>
      <translation>새 청구서…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New objective</source>
      <translation>새 목표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New onboarding project…</source>
      <translation>새 온보딩 프로젝트…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New opportunity…</source>
      <translation>새 성장 기회…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New order…</source>
      <translation>새 주문…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New rule…</source>
      <translation>새 규칙…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>New success plan…</source>
      <translation>새 성공 계획…</translation>
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
      <source>Override the health…</source>
      <translation>건강 등급 수동 지정…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Plan anew</source>
      <translation>일정 변경</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Plans</source>
      <translation>계획</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Playbooks</source>
      <translation>플레이북</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Portfolio</source>
      <translation>포트폴리오</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Preferences</source>
      <translation>환경설정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Present</source>
      <translation>발표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Preview what leaves</source>
      <translation>전달 내용 미리 보기</translation>
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
      <source>Rows that wait for an account</source>
      <translation>고객사를 기다리는 행</translation>
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
      <source>See the book as of a date…</source>
      <translation>특정 날짜 기준으로 보기…</translation>
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
      <source>Start a playbook…</source>
      <translation>플레이북 시작…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Take down feedback…</source>
      <translation>피드백 기록…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Take feedback from this…</source>
      <translation>이 항목에서 피드백 기록…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Throw the draft away</source>
      <translation>초안 버리기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Undo</source>
      <translation>실행 취소</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Use this health model</source>
      <translation>이 건강 모델 적용</translation>
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
      <source>Watch a folder for new files…</source>
      <translation>새 파일이 오는 폴더 감시…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>When two systems disagree</source>
      <translation>두 시스템의 값이 다를 때</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/actions.py" />
      <source>Write a note in its own window</source>
      <translation>별도 창에서 회의록 쓰기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/acts_anywhere.py" />
      <source>Choose an account first.</source>
      <translation>먼저 고객사를 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/acts_anywhere.py" />
      <source>Open a book first.</source>
      <translation>먼저 북을 열어 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>Articles</source>
      <translation>자료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>Filter articles</source>
      <translation>자료 필터</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>No article has these words. Esc clears the filter.</source>
      <translation>이 단어가 들어 있는 자료가 없습니다. Esc를 누르면 필터가 지워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>No articles yet. Import a help center, a wiki or a folder of pages.</source>
      <translation>아직 자료가 없습니다. 도움말 센터, 위키 또는 페이지 폴더를 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>Open the link</source>
      <translation>링크 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>Text of the article</source>
      <translation>자료 내용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>Verified today</source>
      <translation>오늘 확인함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/page.py" />
      <source>{n} articles</source>
      <translation>자료 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/words.py" />
      <source>Article</source>
      <translation>자료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/words.py" />
      <source>changed {day}</source>
      <translation>{day} 변경</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/words.py" />
      <source>never verified</source>
      <translation>확인한 적 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/words.py" />
      <source>verified {day}</source>
      <translation>{day} 확인</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/articles/words.py" />
      <source>version {version}</source>
      <translation>버전 {version}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>Another day</source>
      <translation>다른 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>As of today, {day}</source>
      <translation>오늘 {day} 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>As of {day}</source>
      <translation>{day} 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>It is seen as of today.</source>
      <translation>오늘을 기준으로 보고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>Reading the book as of {day}…</source>
      <translation>{day} 기준 북을 읽는 중…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>See the book as of</source>
      <translation>북을 볼 기준일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/as_of.py" />
      <source>as the book knew it at the end of that day. Nothing can be changed.</source>
      <translation>그날이 끝났을 때 북에 있던 내용입니다. 아무것도 바꿀 수 없습니다.</translation>
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
      <translation>파일 {n}개의 데이터</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/books.py" />
      <source>Health is of an earlier day; today's: {percent} %</source>
      <translation>건강 점수는 이전 날의 값입니다. 오늘 값 계산: {percent}%</translation>
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
      <source>Milestone: {title}</source>
      <translation>마일스톤: {title}</translation>
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
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>A folder for each account: facts, notes by date, contacts, tasks and plans as Markdown, attachments beside. Any editor opens it, in twenty years too.</source>
      <translation>고객사마다 폴더 하나에 정보, 날짜별 회의록, 연락처, 할 일, 계획을 Markdown으로 쓰고 첨부 파일을 함께 둡니다. 20년 뒤에도 어떤 편집기로든 열 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>A folder with every table as CSV, a JSON Schema that says what each column means, and the attachments. Import brings it back whole: no table differs.</source>
      <translation>모든 표의 CSV, 각 열의 의미를 적은 JSON Schema, 첨부 파일을 폴더 하나에 담습니다. 다시 가져오면 모든 표가 그대로 돌아옵니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>A list as it is shown, with its columns and filter, leaves from its own page: Ctrl+Shift+E there, as CSV or workbook.</source>
      <translation>화면의 목록을 열과 필터 그대로 내보내려면 그 페이지에서 Ctrl+Shift+E를 누르십시오. CSV나 통합 문서로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Account to hand over</source>
      <translation>인계할 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Accounts, contacts, notes and tasks for Data Loader and the Data Import Wizard, with known ids. Private notes stay here.</source>
      <translation>Data Loader와 Data Import Wizard용 고객사, 연락처, 회의록, 할 일이며 아는 ID를 함께 씁니다. 비공개 회의록은 나가지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>All that belongs to the account in one zip, which a colleague imports with one key and finds as you left it. Settings of the book stay here.</source>
      <translation>고객사에 속한 모든 것을 zip 하나에 담습니다. 동료가 한 번에 가져와 그대로 이어받습니다. 북의 설정은 나가지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>CSM Desktop notes</source>
      <translation>CSM Desktop 회의록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>CSM Desktop tables</source>
      <translation>CSM Desktop 표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Cancelled: nothing was written.</source>
      <translation>취소했습니다. 쓴 것은 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Choose a file…</source>
      <translation>파일 선택…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Choose a folder…</source>
      <translation>폴더 선택…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Companies, contacts, notes and tasks with the headers its import expects, and a text that says what to choose there. Private notes stay here.</source>
      <translation>HubSpot 가져오기에 맞는 머리글로 쓴 회사, 연락처, 회의록, 할 일과, 거기서 무엇을 선택할지 적은 안내문입니다. 비공개 회의록은 나가지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Deadlines and meetings, for a calendar</source>
      <translation>캘린더용 기한과 회의</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Everything, as tables</source>
      <translation>전체를 표로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Everything, to read</source>
      <translation>전체를 읽을 글로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Files for HubSpot</source>
      <translation>HubSpot용 파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Files for Salesforce</source>
      <translation>Salesforce용 파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Files that leave are not locked: whoever has them can read them</source>
      <translation>내보낸 파일은 잠기지 않아 가진 사람은 누구나 읽을 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Hand over…</source>
      <translation>인계…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>One account, whole</source>
      <translation>고객사 하나 전체</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>One file from a month ago to a year ahead. Write it again whenever you like: entries keep their identity, so a calendar updates and never doubles.</source>
      <translation>한 달 전부터 1년 뒤까지를 파일 하나에 씁니다. 언제든 다시 써도 됩니다. 항목의 ID가 그대로이므로 캘린더에서 중복되지 않고 업데이트됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Open the folder</source>
      <translation>폴더 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Package (*.zip)</source>
      <translation>패키지 (*.zip)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Reading the book …</source>
      <translation>북을 읽는 중 …</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Say which account leaves.</source>
      <translation>내보낼 고객사를 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>To a colleague</source>
      <translation>동료에게</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>To another system</source>
      <translation>다른 시스템으로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>To keep, or to take elsewhere</source>
      <translation>보관하거나 다른 곳으로 옮기기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>Which account?</source>
      <translation>고객사 이름</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>with my private notes</source>
      <translation>내 비공개 회의록 포함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>{account} is in {path}</source>
      <translation>{account} 저장 위치: {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>{n} accounts in {path}</source>
      <translation>고객사 {n}개 저장 위치: {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>{n} files in {path}</source>
      <translation>파일 {n}개 저장 위치: {path}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/exports/page.py" />
      <source>{table}: {n}</source>
      <translation>{table}: {n}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/folder_notice.py" />
      <source>Look at them</source>
      <translation>살펴보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/book_trend.py" />
      <source>Bands over 12 months. First {first}. Last {last}.</source>
      <translation>12개월간의 등급. 처음 {first}. 마지막 {last}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/book_trend.py" />
      <source>{day}: {counts}, mean {mean}</source>
      <translation>{day}: {counts}, 평균 {mean}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/driver_list.py" />
      <source>Mean</source>
      <translation>평균</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/driver_list.py" />
      <source>Measure</source>
      <translation>측정 항목</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/driver_list.py" />
      <source>Points</source>
      <translation>점</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/driver_list.py" />
      <source>{name}: mean {mean}, {pull} points</source>
      <translation>{name}: 평균 {mean}, {pull}점</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/histogram.py" />
      <source>Accounts by score: {counts}</source>
      <translation>점수별 고객사: {counts}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/histogram.py" />
      <source>{band} {n}, was {was}</source>
      <translation>{band} {n}, 이전 {was}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/histogram.py" />
      <source>{low} to {high}: {count} accounts</source>
      <translation>{low}~{high}: 고객사 {count}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/histogram.py" />
      <source>{words}, was {was}</source>
      <translation>{words}, 이전 {was}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/matrix.py" />
      <source>From {before} to {after}: {n} accounts</source>
      <translation>{before} → {after}: 고객사 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>A bound belongs to the better of its two steps: the filled dot.</source>
      <translation>경계값은 두 단계 중 더 좋은 쪽에 속합니다(채워진 점).</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Between points the score runs straight; beyond them it stays.</source>
      <translation>점 사이에서는 점수가 직선으로 변하고, 점 바깥에서는 그대로입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Counts for, days</source>
      <translation>유효 기간(일)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Direction</source>
      <translation>방향</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Edit {measure}</source>
      <translation>{measure} 편집</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Judged by</source>
      <translation>판단 방법</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Remove the measure</source>
      <translation>측정 항목 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Weight in the group</source>
      <translation>그룹 안 가중치</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Without a value it</source>
      <translation>값이 없을 때</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>Write a whole number.</source>
      <translation>정수를 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>less is better</source>
      <translation>작을수록 좋음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/measure_editor.py" />
      <source>more is better</source>
      <translation>클수록 좋음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_rows.py" />
      <source>More about {group}</source>
      <translation>{group} 더 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_rows.py" />
      <source>have data: {data}</source>
      <translation>데이터 있음: {data}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_rows.py" />
      <source>weight {n}</source>
      <translation>가중치 {n}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>Add a group</source>
      <translation>그룹 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>Add a hard rule</source>
      <translation>강제 규칙 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>Add a measure</source>
      <translation>측정 항목 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>New group</source>
      <translation>새 그룹</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>New hard rule</source>
      <translation>새 강제 규칙</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>New measure</source>
      <translation>새 측정 항목</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>Remove the group</source>
      <translation>그룹 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/model_table.py" />
      <source>Rename</source>
      <translation>이름 변경</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/move_list.py" />
      <source>{account}: {before} → {after}</source>
      <translation>{account}: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Draft of v{version}</source>
      <translation>v{version} 초안</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>How does the draft change the book?</source>
      <translation>초안을 쓰면 북이 어떻게 바뀝니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>How healthy is the book?</source>
      <translation>북은 얼마나 건강합니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Import newer files, or let a measure count for more days.</source>
      <translation>더 새로운 파일을 가져오거나 측정 항목의 유효 기간을 늘려 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Model v{version} is in use.</source>
      <translation>사용 중인 모델: v{version}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>No account has a score: one needs data for {floor} % of the weight.</source>
      <translation>점수가 있는 고객사가 없습니다. 점수에는 가중치의 {floor}%에 해당하는 데이터가 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>No account has a score: one needs data for {floor} % of the weight. Contracts, usage, tickets and surveys fill most of it.</source>
      <translation>점수가 있는 고객사가 없습니다. 점수에는 가중치의 {floor}%에 해당하는 데이터가 필요합니다. 계약, 사용량, 티켓, 설문이 대부분을 채웁니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>No account yet: import accounts, then contracts, usage and tickets.</source>
      <translation>아직 고객사가 없습니다. 고객사를 가져온 다음 계약, 사용량, 티켓을 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>There is no draft.</source>
      <translation>초안이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Throw draft away</source>
      <translation>초안 버리기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Use this model</source>
      <translation>이 모델 적용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Versions</source>
      <translation>버전</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>Versions of the model</source>
      <translation>모델 버전</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>mean {mean}</source>
      <translation>평균 {mean}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>v{version} in use since {day}</source>
      <translation>v{version}, {day}부터 사용 중</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>v{version} in use, the first model</source>
      <translation>v{version} 사용 중, 첫 모델</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>v{version}, from {day}: try it again</source>
      <translation>v{version}, {day}부터: 다시 시험하기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>v{version}, in use since {day}</source>
      <translation>v{version}, {day}부터 사용 중</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>v{version}, the first model</source>
      <translation>v{version}, 첫 모델</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>{accounts}, bars are the draft, the line is model v{version}</source>
      <translation>{accounts}, 막대는 초안, 선은 모델 v{version}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>{n} without a score</source>
      <translation>점수 없음 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>{what}: stale since {day}, the newest is of {newest}.</source>
      <translation>{what}: {day}부터 오래된 데이터이며 최신 데이터는 {newest}의 것입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/page.py" />
      <source>{why} The first model counts instead.</source>
      <translation>{why} 대신 첫 모델을 씁니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>Draft</source>
      <translation>초안</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>Group and measure</source>
      <translation>그룹과 측정 항목</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>Have data</source>
      <translation>데이터 있음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>Stale since {day}</source>
      <translation>{day}부터 오래됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>Valid</source>
      <translation>유효</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>Weight of the group, rule of the measure</source>
      <translation>그룹의 가중치, 측정 항목의 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/row_words.py" />
      <source>{n} of {all}</source>
      <translation>{n}/{all}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>Add a point</source>
      <translation>점 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>Add a step</source>
      <translation>단계 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>Remove</source>
      <translation>삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>above</source>
      <translation>그 위</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>is</source>
      <translation>→</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>score {n}</source>
      <translation>점수 {n}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>up to</source>
      <translation>상한</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rule_fields.py" />
      <source>{what} {n}</source>
      <translation>{what} {n}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>At best</source>
      <translation>최고 등급</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>Comparison</source>
      <translation>비교</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>Healthy from</source>
      <translation>건강 하한</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>No score below, % known</source>
      <translation>점수 산출 최소 확보율, %</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>Remove the rule</source>
      <translation>규칙 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>Then at best</source>
      <translation>이때 최고 등급</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>Value</source>
      <translation>값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/rules_part.py" />
      <source>Watch from</source>
      <translation>주의 하한</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/scale.py" />
      <source>Scale: {points}</source>
      <translation>척도: {points}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/scale.py" />
      <source>{value} is {score}</source>
      <translation>{value} → {score}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Accounts by band, week by week</source>
      <translation>주별 등급별 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Accounts that change band</source>
      <translation>등급이 바뀌는 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Accounts that changed</source>
      <translation>바뀐 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Biggest moves in 30 days</source>
      <translation>30일간 가장 큰 변동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Draft against model v{version}, {amount} ARR</source>
      <translation>초안과 모델 v{version} 비교, ARR {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>End within 7 days</source>
      <translation>7일 안에 끝남</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>From v{version} to draft, accounts</source>
      <translation>v{version}에서 초안으로, 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>From {before} to {after}</source>
      <translation>{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Is the book getting better?</source>
      <translation>북이 나아지고 있습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>No score has changed in 30 days.</source>
      <translation>30일간 바뀐 점수가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Points that an account loses to a measure on average.</source>
      <translation>고객사가 측정 항목 때문에 평균적으로 잃는 점수입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Pulses and overrides that end soon</source>
      <translation>곧 끝나는 펄스와 수동 지정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Scores are kept from today on, so the trend begins next week.</source>
      <translation>점수를 오늘부터 보관합니다. 추세는 다음 주부터 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Show all of them</source>
      <translation>모두 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>What changes</source>
      <translation>바뀌는 것</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>What pulls most</source>
      <translation>점수를 가장 낮추는 항목</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>What pulls most?</source>
      <translation>무엇이 점수를 가장 낮춥니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>Working it out…</source>
      <translation>계산하는 중…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>and {n} more</source>
      <translation>외 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>override</source>
      <translation>수동 지정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>pulse</source>
      <translation>펄스</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>{count} accounts change band</source>
      <translation>고객사 {count}개의 등급이 바뀜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>{count} accounts changed band in 30 days</source>
      <translation>30일간 고객사 {count}개의 등급이 바뀜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>{n} of {all} accounts have data, {low} of them are low</source>
      <translation>고객사 {all}개 중 {n}개에 데이터 있음, 그중 {low}개가 낮음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/side_panel.py" />
      <source>{what} {band} ends {when}</source>
      <translation>{what} {band}, {when} 종료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/slider.py" />
      <source>Weight of {group}: {n} %</source>
      <translation>{group} 가중치: {n}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Days looked at</source>
      <translation>대상 기간(일)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Figure</source>
      <translation>수치</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Metric</source>
      <translation>지표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Newest notes</source>
      <translation>최근 회의록 수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Per bought seat</source>
      <translation>구매 좌석당</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Priority</source>
      <translation>우선순위</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Source</source>
      <translation>출처</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>Survey</source>
      <translation>설문</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>all together</source>
      <translation>모두 합쳐</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/health/source_fields.py" />
      <source>any</source>
      <translation>모두</translation>
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
      <source>There is nothing to export here.</source>
      <translation>여기에는 내보낼 것이 없습니다.</translation>
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
      <location filename="../../csm_desktop/ui/imports/account_picker.py" />
      <source>New account “{name}”</source>
      <translation>새 고객사 “{name}”</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/account_picker.py" />
      <source>Type a part of its name</source>
      <translation>이름의 일부를 써 주십시오</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/account_picker.py" />
      <source>Which account is “{key}”?</source>
      <translation>“{key}”에 해당하는 고객사</translation>
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
      <source>Tables, JSON, mail, calendars, cards, archives. Known by what is in them.</source>
      <translation>표, JSON, 메일, 캘린더, 연락처 카드, 압축 파일. 내용을 보고 알아봅니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/drop_zone.py" />
      <source>choose files</source>
      <translation>파일 선택</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_list.py" />
      <source>Files</source>
      <translation>파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>Came in</source>
      <translation>들어옴</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>Changed</source>
      <translation>변경</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>Dates</source>
      <translation>날짜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>File</source>
      <translation>파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>Need you</source>
      <translation>확인 필요</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>New</source>
      <translation>신규</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>Same</source>
      <translation>같음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>What it is, how sure</source>
      <translation>종류와 확실한 정도</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>What it was</source>
      <translation>파일의 종류</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>cannot be used</source>
      <translation>쓸 수 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>needs you</source>
      <translation>확인 필요</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>or {name}, {share} %: X takes it</source>
      <translation>또는 {name}, {share}%: X로 선택</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>rows that had been waiting</source>
      <translation>대기하던 행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>{count} tables</source>
      <translation>표 {count}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>{first} to {last}</source>
      <translation>{first}~{last}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_rows.py" />
      <source>{n} cannot be used as they are</source>
      <translation>그대로 쓸 수 없는 것 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/file_view.py" />
      <source>Change how it is read</source>
      <translation>읽는 방법 변경</translation>
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
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>Column</source>
      <translation>열</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>Row</source>
      <translation>행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>Row {row} · it waits inside the book and comes in with it</source>
      <translation>{row}행 · 북 안에서 기다리다가 함께 들어옵니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>The row</source>
      <translation>행의 처리</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>They wait inside the book and come in with it.</source>
      <translation>북 안에서 기다리다가 함께 들어옵니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>What is wrong</source>
      <translation>문제 내용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>What stands in it</source>
      <translation>행의 내용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>What these rows belong to is not in the book yet.</source>
      <translation>이 행들이 속한 대상이 아직 북에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>waits</source>
      <translation>대기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/finding_rows.py" />
      <source>{name} is not in the book yet.</source>
      <translation>아직 북에 없음: {name}.</translation>
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
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>All files (*)</source>
      <translation>모든 파일 (*)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>No row has a problem.</source>
      <translation>문제가 있는 행이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Rows that wait</source>
      <translation>대기 중인 행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>Show</source>
      <translation>보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>The table could not be taken: {reason}</source>
      <translation>표를 가져오지 못했습니다: {reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page.py" />
      <source>There is no table on the clipboard. Copy some cells of one first.</source>
      <translation>클립보드에 표가 없습니다. 먼저 표의 셀을 복사해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Comparing with the book…</source>
      <translation>북과 비교하는 중…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Import {count} rows</source>
      <translation>{count}행 가져오기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Imported {what}.</source>
      <translation>가져왔습니다: {what}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Importing…</source>
      <translation>가져오는 중…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Let {count} rows wait</source>
      <translation>{count}행 대기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Nothing can come in as it is.</source>
      <translation>이대로는 들어올 수 있는 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Nothing has changed yet.</source>
      <translation>아직 바뀐 것은 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Nothing new in these files.</source>
      <translation>파일에 새로운 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Reading {name}…</source>
      <translation>읽는 중: {name}…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>Reading…</source>
      <translation>읽는 중…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>{count} files</source>
      <translation>파일 {count}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>{count} rows need you.</source>
      <translation>확인이 필요한 행이 {count}개 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>{count} rows that had been waiting came in.</source>
      <translation>대기하던 행 {count}개가 들어왔습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/page_head.py" />
      <source>{files}, {count} rows read in {seconds} s.</source>
      <translation>{files}, {count}행을 {seconds}초에 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/past_files.py" />
      <source>A copied table is pasted with Ctrl+V.</source>
      <translation>복사한 표는 Ctrl+V로 붙여 넣습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/past_files.py" />
      <source>Files that came in before</source>
      <translation>이전에 가져온 파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/past_files.py" />
      <source>Nothing has come in yet. Drop the exports of your CRM, your support desk or your billing above, all at once and in any order. You see what each file is and what it would change before anything does.</source>
      <translation>아직 가져온 것이 없습니다. CRM, 지원 창구, 청구 시스템에서 내보낸 파일을 위에 한꺼번에, 순서에 상관없이 놓아 주십시오. 반영하기 전에 각 파일이 무엇이고 무엇이 바뀌는지 보여 줍니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/past_files.py" />
      <source>Rows of {n} keys wait for an account</source>
      <translation>키 {n}개의 행이 고객사를 기다립니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/past_files.py" />
      <source>Watch a folder…</source>
      <translation>폴더 감시…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/pasted.py" />
      <source>Pasted {time}</source>
      <translation>{time} 붙여 넣음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>A value of a system further up is not overwritten by one further down.</source>
      <translation>위에 있는 시스템의 값은 아래에 있는 시스템의 값으로 덮어쓰지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Believed in this order</source>
      <translation>신뢰 순서</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Let the newest file count</source>
      <translation>최신 파일 적용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Move down</source>
      <translation>아래로 이동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Move up</source>
      <translation>위로 이동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Nothing is decided. Choose rows and a field at the right and put the system that you believe most first; until then the newest file counts.</source>
      <translation>정해진 순서가 없습니다. 오른쪽에서 행과 필드를 선택하고 가장 신뢰하는 시스템을 맨 위에 두십시오. 그때까지는 최신 파일의 값을 씁니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Nothing is decided: the newest file counts. Move a system to decide it.</source>
      <translation>정해진 순서가 없어 최신 파일의 값을 씁니다. 시스템을 옮기면 순서가 정해집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>System</source>
      <translation>시스템</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Systems, the most believed first</source>
      <translation>시스템, 가장 신뢰하는 것부터</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>There is nothing to decide yet: files of two systems must have come in first.</source>
      <translation>아직 정할 것이 없습니다. 먼저 두 시스템의 파일이 들어와야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>This field follows the order of every field. Move a system to change it.</source>
      <translation>이 필드는 모든 필드의 순서를 따릅니다. 시스템을 옮기면 순서가 바뀝니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>What was decided</source>
      <translation>정해진 순서</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>Where files of two systems say different things about the same row.</source>
      <translation>두 시스템의 파일이 같은 행에 다른 값을 적은 경우입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/precedence_view.py" />
      <source>every field</source>
      <translation>모든 필드</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/problem_file.py" />
      <source>A folder for the problem rows</source>
      <translation>문제 행을 저장할 폴더</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/problem_file.py" />
      <source>Row {row}: {sentence}</source>
      <translation>{row}행: {sentence}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/problem_file.py" />
      <source>Save problem rows</source>
      <translation>문제 행 저장</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/problem_file.py" />
      <source>problems</source>
      <translation>문제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/problem_file.py" />
      <source>{name} problems</source>
      <translation>{name} 문제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/problem_file.py" />
      <source>{n} rows were written to {name}</source>
      <translation>{n}행을 파일에 썼습니다: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>A choice reads the file again and holds for the next ones of this source.</source>
      <translation>선택하면 파일을 다시 읽으며, 같은 출처의 다음 파일에도 적용됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Amounts without a currency</source>
      <translation>통화 없는 금액</translation>
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
      <source>Numbers like 1.234</source>
      <translation>1.234 같은 숫자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>Times without a zone</source>
      <translation>시간대 없는 시각</translation>
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
      <source>as found in each column</source>
      <translation>열마다 찾은 대로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as found: comma</source>
      <translation>찾은 대로: 쉼표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as found: day first</source>
      <translation>찾은 대로: 일 먼저</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as found: month first</source>
      <translation>찾은 대로: 월 먼저</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as found: {words}</source>
      <translation>찾은 대로: {words}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>as recognised</source>
      <translation>알아본 대로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>assumed: day first</source>
      <translation>추정: 일 먼저</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>day first</source>
      <translation>일 먼저</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>here: {zone}</source>
      <translation>이 컴퓨터: {zone}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>month first</source>
      <translation>월 먼저</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>the book’s: {currency}</source>
      <translation>북: {currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>the comma is decimal</source>
      <translation>쉼표가 소수점</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>the point is decimal</source>
      <translation>마침표가 소수점</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/reading_panel.py" />
      <source>{name}, {share} %</source>
      <translation>{name}, {share}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>A system that is believed more has these values; they stay.</source>
      <translation>더 신뢰하는 시스템의 값이 있어 그 값을 유지합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Field by field, what stands in the book and what the file says.</source>
      <translation>필드별로 북의 값과 파일의 값을 보여 줍니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Keep all apart</source>
      <translation>모두 따로 두기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Keep apart</source>
      <translation>따로 두기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Keep apart (X)</source>
      <translation>따로 두기 (X)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>No row stays out for good: each comes in, now or when it can.</source>
      <translation>끝내 빠지는 행은 없습니다. 지금 또는 가능해질 때 모두 들어옵니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Save problem rows…</source>
      <translation>문제 행 저장…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Save these rows, correct them, and import the corrected file.</source>
      <translation>이 행들을 저장하여 고친 뒤 고친 파일을 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Take them for one (X)</source>
      <translation>하나로 보기 (X)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>Taken for accounts and people that are there; X keeps a row apart.</source>
      <translation>이미 있는 고객사와 사람으로 본 행입니다. X를 누르면 따로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>What was found</source>
      <translation>찾은 것</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>When two systems disagree…</source>
      <translation>두 시스템의 값이 다를 때…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/result_list.py" />
      <source>{shown} of {count} are listed; all of them count.</source>
      <translation>{count}건 중 {shown}건을 표시합니다. 모두 적용됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>Believed more</source>
      <translation>우선 시스템</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>In the book</source>
      <translation>북의 값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>In the file</source>
      <translation>파일의 값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>Recognised by</source>
      <translation>알아본 근거</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>Stays</source>
      <translation>유지되는 값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>Taken as</source>
      <translation>처리</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>The file says</source>
      <translation>파일의 값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>kept apart</source>
      <translation>따로 둠</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>name and domain, or name and address</source>
      <translation>이름과 도메인, 또는 이름과 주소</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>the same</source>
      <translation>같은 대상</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>the same domain</source>
      <translation>같은 도메인</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>the same e-mail address</source>
      <translation>같은 이메일 주소</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>the same name</source>
      <translation>같은 이름</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>the same phone number</source>
      <translation>같은 전화번호</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>{name}, {field}: {ours} stays, the file says {theirs}</source>
      <translation>{name}, {field}: {ours} 유지, 파일의 값 {theirs}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/review_rows.py" />
      <source>{theirs} is {ours} in the book, by {by}: {fate}</source>
      <translation>{theirs}, 북에서는 {ours}, {by}: {fate}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/searched_choice.py" />
      <source>Nothing is called so.</source>
      <translation>그런 이름이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/searched_choice.py" />
      <source>Type to search</source>
      <translation>검색어 입력</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/sub_head.py" />
      <source>Back to the import</source>
      <translation>가져오기로 돌아가기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>A field of its own: {kind}</source>
      <translation>사용자 필드로: {kind}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>A metric, counted a day</source>
      <translation>지표, 하루 단위</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>Id of the row</source>
      <translation>행의 ID</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>Leave out</source>
      <translation>제외</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>No field is called so.</source>
      <translation>그런 이름의 필드가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>Type a field’s name</source>
      <translation>필드 이름을 써 주십시오</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>What “{header}” becomes</source>
      <translation>“{header}” 열의 용도</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/target_picker.py" />
      <source>now “{header}”</source>
      <translation>현재 “{header}”</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>Choose an account… (E)</source>
      <translation>고객사 선택… (E)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>Forget these rows (Del)</source>
      <translation>이 행 버리기 (Del)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>It is {name}</source>
      <translation>연결: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>New account (+)</source>
      <translation>새 고객사 (+)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>Nothing waits. Rows of a file whose account is not in the book yet stand here until you say which account they belong to, or until a file brings it.</source>
      <translation>대기 중인 행이 없습니다. 고객사가 아직 북에 없는 행은 어느 고객사의 것인지 정하거나 파일로 그 고객사가 들어올 때까지 여기에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>Perhaps</source>
      <translation>후보</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>Rows of {n} keys wait in the book. Say once what each means.</source>
      <translation>키 {n}개의 행이 북에서 기다립니다. 키의 뜻은 한 번만 정하면 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>What is not known</source>
      <translation>알 수 없는 키</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>What waits for it</source>
      <translation>대기 중인 행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>a domain</source>
      <translation>도메인</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>a name</source>
      <translation>이름</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>a phone number</source>
      <translation>전화번호</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>an e-mail address</source>
      <translation>이메일 주소</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>an id of {system}</source>
      <translation>{system} ID</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>an organisation</source>
      <translation>조직</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/unmatched_view.py" />
      <source>perhaps {name}</source>
      <translation>후보 {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Added</source>
      <translation>추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>All files</source>
      <translation>모든 파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Differences</source>
      <translation>차이</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Kept</source>
      <translation>유지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Problems</source>
      <translation>문제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Review</source>
      <translation>검토</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Rows that do not come in: each has a problem or waits.</source>
      <translation>들어오지 않는 행입니다. 문제가 있거나 대기 중입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Rows that were taken for an account by its name or domain.</source>
      <translation>이름이나 도메인으로 고객사를 알아본 행입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Skipped</source>
      <translation>건너뜀</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>This file</source>
      <translation>이 파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Unchanged</source>
      <translation>변경 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Values of this file that a system believed more has already.</source>
      <translation>더 신뢰하는 시스템의 값이 이미 있는 파일의 값입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/view_strip.py" />
      <source>Which files</source>
      <translation>표시할 파일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>A folder to watch</source>
      <translation>감시할 폴더</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>Look at every file in it</source>
      <translation>폴더의 모든 파일 살펴보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>Looking into {name} …</source>
      <translation>{name} 확인 중…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>Not now</source>
      <translation>지금은 안 함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>The watched folder</source>
      <translation>감시 폴더</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>The watched folder {name} is not there now.</source>
      <translation>감시 폴더가 지금 없습니다: {name}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>Watch another folder…</source>
      <translation>다른 폴더 감시…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>Watch no folder</source>
      <translation>폴더 감시 안 함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>Watching {name}: nothing new.</source>
      <translation>폴더 감시 중: {name}. 새 파일이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/watch_strip.py" />
      <source>{n} new files in {folder}</source>
      <translation>{folder}: 새 파일 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Id</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Made from the layout of such a file; no whole file of a customer was tried. Look at the rows before you import.</source>
      <translation>이런 파일의 형식을 보고 만들었으나 고객의 실제 파일 전체로 시험하지는 않았습니다. 가져오기 전에 행을 확인해 주십시오.</translation>
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
      <source>Untested: made from memory; no such file was seen. Look at every column before you import.</source>
      <translation>미검증: 이런 파일을 보지 않고 기억만으로 만들었습니다. 가져오기 전에 모든 열을 확인해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>Untested: made from the maker’s documentation; no such file was seen. Look at the rows before you import.</source>
      <translation>미검증: 이런 파일을 보지 않고 제작사의 문서로 만들었습니다. 가져오기 전에 행을 확인해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>a layout of your own</source>
      <translation>직접 정한 형식</translation>
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
      <source>comes in</source>
      <translation>들어옴</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>comma</source>
      <translation>쉼표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>file left out</source>
      <translation>파일 제외됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>guess</source>
      <translation>추측</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>layout seen</source>
      <translation>형식만 확인</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>left out</source>
      <translation>제외됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>likely</source>
      <translation>유력</translation>
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
      <source>stays out</source>
      <translation>들어오지 않음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>sure</source>
      <translation>확실</translation>
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
      <source>untested</source>
      <translation>미검증</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>untested, documented</source>
      <translation>미검증, 문서 기준</translation>
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
      <source>{known} of {n} headers known</source>
      <translation>머리글 {n}개 중 {known}개 확인</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} account</source>
      <translation>고객사 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} act of advocacy</source>
      <translation>애드보커시 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} acts of advocacy</source>
      <translation>애드보커시 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} article</source>
      <translation>자료 {n}건</translation>
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
      <source>{n} conversation</source>
      <translation>대화 {n}건</translation>
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
      <source>{n} invoice</source>
      <translation>청구서 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} lifecycle stage</source>
      <translation>라이프사이클 단계 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} lifecycle stages</source>
      <translation>라이프사이클 단계 {n}건</translation>
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
      <source>{n} member of an account team</source>
      <translation>고객사 담당 팀원 {n}명</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} members of account teams</source>
      <translation>고객사 담당 팀원 {n}명</translation>
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
      <source>{n} order</source>
      <translation>주문 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} piece of feedback</source>
      <translation>피드백 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} pieces of feedback</source>
      <translation>피드백 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} row of a package</source>
      <translation>패키지 {n}행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} row of usage</source>
      <translation>사용량 {n}행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} rows of a package</source>
      <translation>패키지 {n}행</translation>
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
      <source>{n} theme</source>
      <translation>테마 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/imports/words.py" />
      <source>{n} themes</source>
      <translation>테마 {n}개</translation>
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
      <source>{sure}, {percent} %</source>
      <translation>{sure}, {percent}%</translation>
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
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>A year</source>
      <translation>연간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Achieved</source>
      <translation>달성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Behind</source>
      <translation>뒤처짐</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Evergreen contracts</source>
      <translation>무기한 계약</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Expected end</source>
      <translation>예상 종료일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>From where</source>
      <translation>실행한 곳</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Late</source>
      <translation>지연</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Milestones</source>
      <translation>마일스톤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Next due</source>
      <translation>다음 기한</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Next milestone</source>
      <translation>다음 마일스톤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Next review</source>
      <translation>다음 검토</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Objectives</source>
      <translation>목표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>On the way</source>
      <translation>순조</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Other reasons</source>
      <translation>다른 이유</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Place in the text</source>
      <translation>글에서 찾은 부분</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Plan</source>
      <translation>계획</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Project</source>
      <translation>프로젝트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Reason</source>
      <translation>이유</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Requirements met</source>
      <translation>충족된 요건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Since</source>
      <translation>시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Slip, days</source>
      <translation>지연, 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Target end</source>
      <translation>목표 종료일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Task</source>
      <translation>할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>Undone</source>
      <translation>실행 취소됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/lists_out.py" />
      <source>What is due</source>
      <translation>기한이 된 것</translation>
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
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Acts</source>
      <translation>작업</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Bring back</source>
      <translation>다시 표시</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Count the dates anew</source>
      <translation>날짜 다시 계산</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Delete the milestone</source>
      <translation>마일스톤 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Delete the project</source>
      <translation>프로젝트 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Edit  Enter</source>
      <translation>편집  Enter</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Edit the project</source>
      <translation>프로젝트 편집</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Fewer days  +</source>
      <translation>날수 줄이기  +</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Go on with it</source>
      <translation>재개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Import holidays…</source>
      <translation>공휴일 가져오기…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Make a PDF for the customer…</source>
      <translation>고객용 PDF 만들기…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>More days  −</source>
      <translation>날수 늘리기  −</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Not reached  D</source>
      <translation>달성 취소  D</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>One place down</source>
      <translation>한 칸 아래로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>One place up</source>
      <translation>한 칸 위로</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Open account</source>
      <translation>고객사 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Reached today  D</source>
      <translation>오늘 달성  D</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Set the targets anew</source>
      <translation>목표일 다시 설정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>Skip</source>
      <translation>건너뛰기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/acts.py" />
      <source>The axis at today  .</source>
      <translation>오늘로 이동  .</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Cohorts</source>
      <translation>코호트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>How long until first value, by the quarter of the start?</source>
      <translation>시작 분기별로 첫 가치까지 얼마나 걸렸습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Median days to it</source>
      <translation>소요일 중앙값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Median time to first value by quarter</source>
      <translation>분기별 첫 가치까지의 기간 중앙값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Projects</source>
      <translation>프로젝트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Reached first value</source>
      <translation>첫 가치 실현</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Started in</source>
      <translation>시작 분기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>Stopped</source>
      <translation>중단됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/cohort_view.py" />
      <source>{quarter}: {n} projects, {reached} reached first value, median {days} days</source>
      <translation>{quarter}: 프로젝트 {n}개, 첫 가치 실현 {reached}개, 중앙값 {days}일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>A project begins from a template: milestones, their order and who does them.</source>
      <translation>프로젝트는 템플릿에서 시작합니다. 템플릿에는 마일스톤과 그 순서, 맡은 쪽이 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>A project is done when each of its milestones is reached or skipped.</source>
      <translation>모든 마일스톤을 달성하거나 건너뛰면 프로젝트가 완료됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>No onboarding runs</source>
      <translation>진행 중인 온보딩이 없습니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>No project is done yet</source>
      <translation>아직 완료된 프로젝트가 없습니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>No project matches</source>
      <translation>맞는 프로젝트가 없습니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>Remove the filter</source>
      <translation>필터 제거</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>Show active projects</source>
      <translation>진행 중인 프로젝트 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/emptiness.py" />
      <source>“{words}” leaves out all of them.</source>
      <translation>“{words}” 필터에 모두 제외되었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/gantt.py" />
      <source>Onboarding projects</source>
      <translation>온보딩 프로젝트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>Account, project or milestone  /</source>
      <translation>고객사, 프로젝트 또는 마일스톤  /</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>Active</source>
      <translation>진행 중</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>Filter  /</source>
      <translation>필터  /</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>Filter projects</source>
      <translation>프로젝트 필터</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>More acts</source>
      <translation>다른 작업</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>Slip is the forecast or actual date less the target, in working days of the customer’s country</source>
      <translation>지연은 예상일 또는 달성일에서 목표일을 뺀 값이며 고객사 국가의 영업일로 셉니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>Which projects</source>
      <translation>표시할 프로젝트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>forecast</source>
      <translation>예상일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>late</source>
      <translation>지연</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>reached</source>
      <translation>달성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/head.py" />
      <source>slip after the target</source>
      <translation>목표일 이후 지연</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>Calendars (*.ics)</source>
      <translation>캘린더 (*.ics)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>Country, as accounts write it</source>
      <translation>국가(고객사에 쓴 대로)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>Holidays of {file}</source>
      <translation>{file}의 공휴일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>Import holidays</source>
      <translation>공휴일 가져오기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>Import {n} holidays</source>
      <translation>공휴일 {n}개 가져오기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>{n} holidays of {country}, {years}</source>
      <translation>{country} 공휴일 {n}개, {years}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/holidays_flow.py" />
      <source>{n} were known already</source>
      <translation>{n}개는 이미 있었습니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>A milestone has a target.</source>
      <translation>마일스톤에는 목표일이 있어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Assignee</source>
      <translation>맡은 사람</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Comment, internal</source>
      <translation>의견(내부)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Counts from</source>
      <translation>기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>It is first value</source>
      <translation>첫 가치 마일스톤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Owner</source>
      <translation>담당자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Reached means</source>
      <translation>달성 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Reached on</source>
      <translation>달성일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Target</source>
      <translation>목표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>The customer sees it</source>
      <translation>고객사에 보임</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>The start, {day}</source>
      <translation>시작일 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Title</source>
      <translation>제목·직함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>What it is</source>
      <translation>내용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/milestone_editor.py" />
      <source>Working days after it</source>
      <translation>기준 이후 영업일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/moving.py" />
      <source>Keep</source>
      <translation>적용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/moving.py" />
      <source>Keep  Enter</source>
      <translation>적용  Enter</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/moving.py" />
      <source>Leave it</source>
      <translation>그대로 두기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/moving.py" />
      <source>Leave it  Esc</source>
      <translation>그대로 두기  Esc</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/moving.py" />
      <source>Moving {title} to {day} …</source>
      <translation>이동 중: {title}, {day} …</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/new_milestone.py" />
      <source>Add the milestone</source>
      <translation>마일스톤 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/new_milestone.py" />
      <source>New milestone</source>
      <translation>새 마일스톤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/new_milestone.py" />
      <source>The start of the project</source>
      <translation>프로젝트 시작일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/page.py" />
      <source>Choose a project first.</source>
      <translation>먼저 프로젝트를 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Add a milestone</source>
      <translation>마일스톤 추가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Country of the holidays</source>
      <translation>공휴일 국가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Make a PDF</source>
      <translation>PDF 만들기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>No country: only weekends are left out</source>
      <translation>국가 없음: 주말만 제외합니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>No holidays known for {country}</source>
      <translation>{country} 공휴일 정보가 없습니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Starts on</source>
      <translation>시작일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Stop it</source>
      <translation>중단</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Stop the project</source>
      <translation>프로젝트 중단</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>Why</source>
      <translation>이유</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>began from “{template}”</source>
      <translation>“{template}” 템플릿으로 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>first value expected {day}, {n} days after the start</source>
      <translation>첫 가치 예상일 {day}, 시작 후 {n}일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>first value {n} days after the start</source>
      <translation>첫 가치 실현, 시작 후 {n}일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>stopped {day}: {why}</source>
      <translation>{day} 중단: {why}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>{done} milestones reached</source>
      <translation>마일스톤 {done}개 달성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_editor.py" />
      <source>{n} holidays known for {country}</source>
      <translation>{country} 공휴일 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>Choose an account.</source>
      <translation>고객사를 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>Its milestones are added one by one.</source>
      <translation>마일스톤을 하나씩 추가합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>New onboarding project</source>
      <translation>새 온보딩 프로젝트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>No account begins like “{name}”.</source>
      <translation>“{name}” 글자로 시작하는 고객사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>Start the project</source>
      <translation>프로젝트 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>Template</source>
      <translation>템플릿</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>Type its name</source>
      <translation>이름을 써 주십시오</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/onboarding/project_form.py" />
      <source>Without a template</source>
      <translation>템플릿 없이</translation>
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
      <source>opens</source>
      <translation>열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Agreed by</source>
      <translation>합의한 사람</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Agreed on</source>
      <translation>합의한 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Agreed on {day} by {who}.</source>
      <translation>{day} 합의: {who}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Next review {day}.</source>
      <translation>다음 검토 {day}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Reduce first response from 8 h to 2 h by 30 Sep</source>
      <translation>첫 응답 시간을 8시간에서 2시간으로 9월 30일까지 줄인다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>The plan</source>
      <translation>계획 전체</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>What does the customer want, in their words?</source>
      <translation>고객이 바라는 것은 무엇입니까? 고객의 말로 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>What is done, from where, to where, by when. Enter adds it, Esc leaves.</source>
      <translation>무엇을, 어디에서 어디까지, 언제까지, 어떻게 하는지. Enter로 추가, Esc로 나갑니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>What the customer wants, in their words</source>
      <translation>고객의 말로 쓴 고객이 바라는 것</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>When is the next review?</source>
      <translation>다음 검토는 언제입니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Who agreed to it?</source>
      <translation>누가 합의했습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Write a day as 17 Nov or 2027-03-31.</source>
      <translation>날짜는 11월 17일 또는 2027-03-31처럼 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>Write an objective: verb, what, from, to, by</source>
      <translation>목표 쓰기: 무엇을, 어디에서, 어디까지, 언제까지, 동사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>by {day} ({when})</source>
      <translation>{day}까지({when})</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>from {amount}</source>
      <translation>시작 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/document.py" />
      <source>to {amount}</source>
      <translation>목표 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>A plan says what the customer wants to reach, from where, to where, by when.</source>
      <translation>계획에는 고객이 이루려는 것을 어디에서 어디까지, 언제까지인지 적습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>Account, plan or what is due</source>
      <translation>고객사, 계획 또는 기한이 있는 것</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>Filter the plans</source>
      <translation>계획 필터</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>New plan</source>
      <translation>새 계획</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>No plan matches</source>
      <translation>맞는 계획이 없습니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>No success plan yet</source>
      <translation>아직 성공 계획이 없습니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>Success plans</source>
      <translation>성공 계획</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>{n} behind</source>
      <translation>{n}개 뒤처짐</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>{n} objectives behind</source>
      <translation>뒤처진 목표 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>{n} plans</source>
      <translation>계획 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/listing.py" />
      <source>“{words}” leaves out all {n}.</source>
      <translation>“{words}” 필터에 {n}개가 모두 제외되었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/new_plan.py" />
      <source>Choose the account from the list.</source>
      <translation>목록에서 고객사를 선택해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/new_plan.py" />
      <source>Empty plan</source>
      <translation>빈 계획</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/new_plan.py" />
      <source>Name of the plan</source>
      <translation>계획 이름</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/new_plan.py" />
      <source>Success plan {first} to {last}</source>
      <translation>성공 계획 {first}~{last}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/new_plan.py" />
      <source>Whose plan?</source>
      <translation>누구의 계획입니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/new_plan.py" />
      <source>Write the plan</source>
      <translation>계획 쓰기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>+ Outcome</source>
      <translation>+ 성과</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>+ Task</source>
      <translation>+ 할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>+ They do</source>
      <translation>+ 고객사가 할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>+ Value</source>
      <translation>+ 값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>+ We do</source>
      <translation>+ 우리가 할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Baseline</source>
      <translation>기준값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>By</source>
      <translation>기한</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Delete  Del</source>
      <translation>삭제  Del</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Enter: what can be done with the objective. Space: achieved, or open.</source>
      <translation>Enter: 목표로 할 수 있는 일. Space: 달성 또는 진행 중.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Fold the values</source>
      <translation>값 접기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Internal note</source>
      <translation>내부 메모</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Move down  Alt+Shift+↓</source>
      <translation>아래로 이동  Alt+Shift+↓</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Move up  Alt+Shift+↑</source>
      <translation>위로 이동  Alt+Shift+↑</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>New initiative of ours</source>
      <translation>우리의 새 실행 과제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>New initiative of theirs</source>
      <translation>고객사의 새 실행 과제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>New outcome</source>
      <translation>새 성과</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Record a value  V</source>
      <translation>값 기록  V</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Show the values over time</source>
      <translation>기간별 값 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>Verb</source>
      <translation>동사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>What do they do for it?</source>
      <translation>고객사는 이를 위해 무엇을 합니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>What do we do for it?</source>
      <translation>우리는 이를 위해 무엇을 합니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>What is to do? … due fri</source>
      <translation>할 일을 써 주십시오. … 기한 금요일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>What will show that it is reached?</source>
      <translation>무엇으로 달성을 확인합니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>from where?</source>
      <translation>어디에서?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/objective_block.py" />
      <source>open</source>
      <translation>진행 중</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Back to the plan</source>
      <translation>계획으로 돌아가기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Delete the plan</source>
      <translation>계획 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Enter: draft, active or closed</source>
      <translation>Enter: 초안, 진행 중 또는 종료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Go back to the list of plans first.</source>
      <translation>먼저 계획 목록으로 돌아가 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Make PDF</source>
      <translation>PDF 만들기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Open a plan first.</source>
      <translation>먼저 계획을 열어 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>Open the account</source>
      <translation>고객사 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/page.py" />
      <source>State of the plan</source>
      <translation>계획의 상태</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>Back to the plan (Esc)</source>
      <translation>계획으로 돌아가기 (Esc)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>Language of the plan</source>
      <translation>계획의 언어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>Page {n} of {all}</source>
      <translation>{all}페이지 중 {n}페이지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>Pages that leave</source>
      <translation>전달할 페이지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>Was it worth it?</source>
      <translation>투자 효과가 있었습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>What leaves</source>
      <translation>전달되는 내용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>What stays here</source>
      <translation>내부에 남는 내용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>With ROI</source>
      <translation>ROI 포함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>Without ROI</source>
      <translation>ROI 제외</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>health, pulses, renewal and forecast</source>
      <translation>건강, 펄스, 갱신과 예측</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>notes, tickets and survey answers</source>
      <translation>회의록, 티켓과 설문 응답</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>the internal text of the plan</source>
      <translation>계획의 내부 글</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>{n} internal notes</source>
      <translation>내부 메모 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>{n} internal risks</source>
      <translation>내부 리스크 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/preview.py" />
      <source>{n} pages, exactly as printed.</source>
      <translation>{n}페이지, 인쇄 모습 그대로입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Confirmed by</source>
      <translation>확인한 사람</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Confirmed on</source>
      <translation>확인한 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Done on {day}, due {due}</source>
      <translation>{day} 완료, 기한 {due}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Evidence</source>
      <translation>근거</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Initiative</source>
      <translation>실행 과제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Outcome</source>
      <translation>결과</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Space: done, or to do again. Del: delete</source>
      <translation>Space: 완료 또는 미완료. Del: 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>Space: done, or to do again. Enter: more. Del: delete</source>
      <translation>Space: 완료 또는 미완료. Enter: 더 보기. Del: 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>They do it</source>
      <translation>고객사가 함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>To do again</source>
      <translation>미완료로 되돌리기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>We do it</source>
      <translation>우리가 함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>by when</source>
      <translation>언제까지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>confirmed by {who}, {day}</source>
      <translation>확인: {who}, {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>evidence?</source>
      <translation>근거?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>who</source>
      <translation>누가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>{state}. Space: the next state, Enter: all of them, Del: delete</source>
      <translation>{state}. Space: 다음 상태, Enter: 모든 상태, Del: 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/rows.py" />
      <source>· who confirmed it?</source>
      <translation>· 누가 확인했습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Achieved 1, partly 0.5, missed 0, open left out</source>
      <translation>달성 1, 부분 달성 0.5, 미달성 0, 진행 중은 제외</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Internal, never leaves</source>
      <translation>내부용, 전달되지 않음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>No outcome is written yet.</source>
      <translation>아직 적은 성과가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Outcomes so far</source>
      <translation>지금까지의 성과</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Risks</source>
      <translation>리스크</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Space: let it leave, or keep it internal</source>
      <translation>Space: 전달에 포함 또는 내부에 유지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>What must not leave. Markdown.</source>
      <translation>밖으로 나가면 안 되는 내용. Markdown.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Written {day}</source>
      <translation>{day} 작성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>Written {day} by {name}</source>
      <translation>{day} 작성: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>internal</source>
      <translation>내부</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>leaves</source>
      <translation>전달</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>{n} of {all} stand in what leaves; the others are internal</source>
      <translation>전달 내용에 {all}건 중 {n}건이 들어가고 나머지는 내부에 남습니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/side.py" />
      <source>{score}, {n} of {all}</source>
      <translation>{score}, {all}건 중 {n}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>Baseline {amount} on {day}</source>
      <translation>기준값 {amount}, {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>Day of the baseline</source>
      <translation>기준일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>Del: delete this value</source>
      <translation>Del: 이 값 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>Values over time: {values}</source>
      <translation>기간별 값: {values}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>from which report</source>
      <translation>어느 보고서에서</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>from which source</source>
      <translation>어느 출처에서</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/values.py" />
      <source>when</source>
      <translation>언제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/word.py" />
      <source>{name} (Enter edits)</source>
      <translation>{name}(Enter로 편집)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>+ Benefit</source>
      <translation>+ 효익</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>+ Cost</source>
      <translation>+ 비용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Another year  Space</source>
      <translation>한 해 더  Space</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>At the start</source>
      <translation>시작 시점</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Benefits</source>
      <translation>효익</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Benefits, present value</source>
      <translation>효익의 현재 가치</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Costs</source>
      <translation>비용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Costs, present value</source>
      <translation>비용의 현재 가치</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Discount rate</source>
      <translation>할인율</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>NPV at {rate}</source>
      <translation>NPV, 할인율 {rate}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>NPV, {rate}</source>
      <translation>NPV, {rate}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>New benefit</source>
      <translation>새 효익</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>New cost</source>
      <translation>새 비용</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Payback</source>
      <translation>회수 기간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>ROI</source>
      <translation>ROI</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Space: another year. Enter: more. Del: delete</source>
      <translation>Space: 한 해 더. Enter: 더 보기. Del: 삭제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>What do they gain, by year? Planner hours 0 150k 180k</source>
      <translation>연도별로 무엇을 얻습니까? 계획 담당자 시간 0 150k 180k</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>What does it cost them, by year? Set-up 18k</source>
      <translation>연도별로 비용이 얼마입니까? 초기 설정 18k</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>Year {n}</source>
      <translation>{n}년차</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>at the start</source>
      <translation>시작 시점</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>not discounted</source>
      <translation>할인 안 함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>start {amount}</source>
      <translation>시작 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>whose figure</source>
      <translation>누구의 수치</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>year {n}</source>
      <translation>{n}년차</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>year {n} {amount}</source>
      <translation>{n}년차 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>{currency}, figures by year from {day}</source>
      <translation>{currency}, {day}부터 연도별 수치</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/plans/worth.py" />
      <source>{n} %</source>
      <translation>{n}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>A rule starts a playbook where a condition holds. Begin with one of these:</source>
      <translation>규칙은 조건에 맞는 고객사에 플레이북을 시작합니다. 다음 중 하나로 시작해 주십시오:</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>At work</source>
      <translation>진행 중</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>New playbook</source>
      <translation>새 플레이북</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>New rule</source>
      <translation>새 규칙</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>Nothing is at work. A rule starts a playbook, or you do from an account.</source>
      <translation>진행 중인 것이 없습니다. 규칙이나 고객사 화면에서 플레이북을 시작할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>Rules</source>
      <translation>규칙</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>What the list shows</source>
      <translation>목록에 표시할 것</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>would start on {n} accounts</source>
      <translation>고객사 {n}개에서 시작 예정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/page.py" />
      <source>{n} rules</source>
      <translation>규칙 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>7 is a week after, -7 a week before. What follows “ – ” is the reason.</source>
      <translation>7은 일주일 뒤, -7은 일주일 전입니다. “ – ” 뒤는 이유입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>Days count</source>
      <translation>날짜 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>Line {n} is no task. Write a day, a colon and what to do.</source>
      <translation>{n}번째 줄은 할 일이 아닙니다. 날수, 쌍점, 할 일을 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>Playbook</source>
      <translation>플레이북</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>Save the playbook</source>
      <translation>플레이북 저장</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>Tasks, a line each: day, a colon, what to do</source>
      <translation>할 일을 한 줄에 하나씩: 날수, 쌍점, 할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>This one belongs to the program: saving it makes a playbook of your own.</source>
      <translation>프로그램에 들어 있는 플레이북입니다. 저장하면 내 플레이북이 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/playbook_panel.py" />
      <source>{name}, mine</source>
      <translation>{name}, 내 것</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Accounts that it hits</source>
      <translation>해당하는 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Condition</source>
      <translation>조건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Do not start by itself</source>
      <translation>자동 시작 끄기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>It would start nowhere today.</source>
      <translation>오늘은 시작할 곳이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Rule</source>
      <translation>규칙</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Save the rule</source>
      <translation>규칙 저장</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Start by itself</source>
      <translation>자동 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Start now</source>
      <translation>지금 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Start on {n} accounts now</source>
      <translation>지금 고객사 {n}개에서 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Start the playbook</source>
      <translation>플레이북 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>The condition finds nothing yet.</source>
      <translation>아직 조건에 맞는 고객사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>When an account is so</source>
      <translation>고객사의 조건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/rule_panel.py" />
      <source>Write a condition: it is tried on the book as you type.</source>
      <translation>조건을 써 주십시오. 쓰는 동안 북에서 모의 실행합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Begun</source>
      <translation>시작일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Begun by</source>
      <translation>시작 계기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>By itself</source>
      <translation>자동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Hits</source>
      <translation>해당</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Hits {count} accounts</source>
      <translation>고객사 {count}개 해당</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Poor before the renewal</source>
      <translation>갱신 전 위험</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Renewal to prepare</source>
      <translation>갱신 준비</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Review a large account</source>
      <translation>대형 고객사 점검</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Save play</source>
      <translation>이탈 방어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Starts</source>
      <translation>플레이북</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>Would start</source>
      <translation>시작 예정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>at work there</source>
      <translation>이미 진행 중</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>begun in the last 30 days</source>
      <translation>최근 30일 안에 시작됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>from the day it starts</source>
      <translation>시작일 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>from the last day to act</source>
      <translation>결정 마감일 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>hand</source>
      <translation>수동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>has no contract to count from</source>
      <translation>기준이 될 계약 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>of the program</source>
      <translation>기본 제공</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>off</source>
      <translation>끔</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>on</source>
      <translation>켬</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>starts on {count}</source>
      <translation>{count}개에서 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>would start</source>
      <translation>시작 예정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>your own</source>
      <translation>내 것</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/playbooks/words.py" />
      <source>{done} of {all}</source>
      <translation>{all}개 중 {done}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>%, quarters later</source>
      <translation>%, 경과 분기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>ARR by first contract end, {bands}</source>
      <translation>첫 계약 종료 분기별 ARR, {bands}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>ARR by quarter of the first contract end: {quarters}; later {later}, without an end {evergreen}.</source>
      <translation>첫 계약 종료 분기별 ARR: {quarters}. 그 뒤 {later}, 무기한 {evergreen}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>ARR went from {start} on {first} to {end} on {last}: {parts}.</source>
      <translation>ARR: {first} {start} → {last} {end}. {parts}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Began in</source>
      <translation>시작 분기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Began in {quarter}</source>
      <translation>{quarter} 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Churn</source>
      <translation>이탈</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Contraction</source>
      <translation>축소</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Customers with MRR at a quarter's close, of those whose first paid contract began in the quarter at the left</source>
      <translation>첫 유료 계약이 왼쪽 분기에 시작된 고객 중 분기 마감에 MRR가 있는 고객</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Expansion</source>
      <translation>확장</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>MRR at a quarter's close, of the MRR at the close of the quarter in which these customers began; by today's rates</source>
      <translation>이 고객들이 시작한 분기의 마감 MRR 대비 분기 마감 MRR, 오늘 환율 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Movement</source>
      <translation>변동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Movements per account since {day}, to the cent</source>
      <translation>{day} 이후 고객사별 변동, 최소 단위까지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>No contract ends in these quarters.</source>
      <translation>이 분기들에 종료되는 계약이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>No customer has begun in these quarters.</source>
      <translation>이 분기들에 시작한 고객이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>No paid contract in this period.</source>
      <translation>이 기간에 유료 계약이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Quarter and band</source>
      <translation>분기와 건강 등급</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Q{n}</source>
      <translation>{n}분기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Reactivation</source>
      <translation>재활성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>Share that stayed, by start quarter and quarters since: {cohorts}.</source>
      <translation>시작 분기와 경과 분기별 유지 비율: {cohorts}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>left out without a rate: {currencies}</source>
      <translation>환율이 없어 제외: {currencies}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>nothing moved</source>
      <translation>변동 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>{active} of {customers} customers on {day}, ARR {arr}: {share}</source>
      <translation>{day} 고객 {customers}곳 중 {active}곳 유지, ARR {arr}: {share}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>{part}, {n}</source>
      <translation>{part}, {n}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/arr_content.py" />
      <source>{quarter} {share} after {n}</source>
      <translation>{quarter} {share}({n}분기 뒤)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/block.py" />
      <source>Loading</source>
      <translation>불러오는 중</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/block.py" />
      <source>The chart was saved as {name}</source>
      <translation>차트를 저장했습니다: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/block.py" />
      <source>{name} could not be written: {reason}</source>
      <translation>쓸 수 없음: {name}, {reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>ARR {by}: {segments}.</source>
      <translation>{by} ARR: {segments}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>By country</source>
      <translation>국가별</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>By industry</source>
      <translation>업종별</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>By owner</source>
      <translation>담당자별</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>By stage</source>
      <translation>단계별</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>By tier</source>
      <translation>등급별</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Days since</source>
      <translation>경과 일수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Days since the last touch: {buckets}. Touched within their cadence: {cadences}.</source>
      <translation>마지막 접촉 후 일수: {buckets}. 접촉 주기 준수: {cadences}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Last touch of any customer, internal notes left out; hatched: too long ago</source>
      <translation>고객별 마지막 접촉이며 내부 메모는 제외합니다. 빗금: 너무 오래됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Last touch, days ago: {days}</source>
      <translation>마지막 접촉 후 일수: {days}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>No account has ARR.</source>
      <translation>ARR가 있는 고객사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>No accounts.</source>
      <translation>고객사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>No onboarding project is under way.</source>
      <translation>진행 중인 온보딩 프로젝트가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Onboarding projects by milestones reached: {steps}.</source>
      <translation>달성한 마일스톤별 온보딩 프로젝트: {steps}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Onboarding {step}</source>
      <translation>온보딩 {step}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Poor</source>
      <translation>위험</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Projects by milestones reached, skipped ones left out; hatched: late. Finished ones stay for 90 days</source>
      <translation>달성한 마일스톤별 프로젝트이며 건너뛴 것은 제외합니다. 빗금: 지연. 완료된 프로젝트는 90일간 남습니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Touched every {n} days: kept</source>
      <translation>{n}일마다 접촉: 준수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>Touched every {n} days: missed</source>
      <translation>{n}일마다 접촉: 미준수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>days since the last touch</source>
      <translation>마지막 접촉 후 일수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>every {n} days</source>
      <translation>{n}일마다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>never</source>
      <translation>없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>over {n}</source>
      <translation>{n} 초과</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>proactive share of 90 days: {share} % of {n} touches we started</source>
      <translation>90일간 선제 접촉 비율: 접촉 {n}건 중 우리가 시작 {share}%</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>touched within their cadence</source>
      <translation>주기 안에 접촉</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{accounts}, {arr}, mean health {health}, {kept} within their cadence</source>
      <translation>{accounts}, {arr}, 평균 건강 점수 {health}, 주기 안에 접촉 {kept}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{by}; the area is ARR, health the mean by ARR</source>
      <translation>{by}, 면적은 ARR, 건강은 ARR 가중 평균</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{kept} of {all}</source>
      <translation>{kept}/{all}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{n} late</source>
      <translation>{n}개 지연</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{n} more</source>
      <translation>{n}개 더</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{n} projects</source>
      <translation>프로젝트 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/care_content.py" />
      <source>{value}: {arr}, {accounts}
mean health {health}, {poor} in poor health</source>
      <translation>{value}: {arr}, {accounts}
평균 건강 점수 {health}, 위험 {poor}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>MRR {day}</source>
      <translation>MRR {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>Nothing differs between the two days.</source>
      <translation>두 날 사이에 다른 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>Which accounts changed?</source>
      <translation>어떤 고객사가 바뀌었습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>churned</source>
      <translation>이탈</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>contracted</source>
      <translation>축소</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>expanded</source>
      <translation>확장</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>reactivated</source>
      <translation>재활성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/changes_block.py" />
      <source>{accounts} between {first} and {second}</source>
      <translation>{first}~{second}: {accounts}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Contracts fill it: import subscriptions, or deals that were won.</source>
      <translation>계약이 있으면 채워집니다. 구독이나 성사된 거래를 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Contracts with an end date fill it.</source>
      <translation>종료일이 있는 계약이 있으면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Notes and meetings fill it: write one with N, or import them.</source>
      <translation>회의록과 회의가 있으면 채워집니다. N으로 쓰거나 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Onboarding projects fill it: start one from a template.</source>
      <translation>온보딩 프로젝트가 있으면 채워집니다. 템플릿으로 시작해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Scores and contracts with an end date fill it.</source>
      <translation>점수와 종료일이 있는 계약이 있으면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Scores are kept every day; it fills by itself once they change.</source>
      <translation>점수를 매일 보관합니다. 점수가 바뀌면 저절로 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Scores fill it: import contracts, usage, tickets or survey answers.</source>
      <translation>점수가 있으면 채워집니다. 계약, 사용량, 티켓 또는 설문 응답을 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Survey answers and scores or plan outcomes fill it.</source>
      <translation>설문 응답과, 점수 또는 계획의 성과가 있으면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/emptiness.py" />
      <source>Tickets fill it: import them from the support system.</source>
      <translation>티켓이 있으면 채워집니다. 지원 시스템에서 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>100 × (promoters 9–10 − detractors 0–6) / all answers on the scale 0–10, all touchpoints together; an index from −100 to +100.</source>
      <translation>100 × (추천 9–10 − 비추천 0–6) ÷ 0–10 척도의 모든 응답이며 모든 접점을 합칩니다. −100부터 +100까지의 지수입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>ARR in poor health</source>
      <translation>위험 등급 ARR</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>ARR of the accounts whose band is poor, by score, hard rule or override.</source>
      <translation>점수, 강제 규칙 또는 수동 지정으로 등급이 위험인 고객사의 ARR입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>Active recurring charges over a year, without trials and one-time fees; both ends by today's rates.</source>
      <translation>유효한 반복 요금의 1년 합계이며 체험과 일회성 요금은 제외합니다. 양쪽 모두 오늘 환율을 씁니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>Customers active at the start and not now / customers active at the start.</source>
      <translation>시작에는 유효하고 지금은 유효하지 않은 고객 수 ÷ 시작에 유효한 고객 수입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>GRR, cohort</source>
      <translation>GRR, 코호트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>Logo churn</source>
      <translation>고객 이탈률</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>NRR, cohort</source>
      <translation>NRR, 코호트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>n = {n}, last {days} days</source>
      <translation>n = {n}, 최근 {days}일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>the same {n} accounts</source>
      <translation>같은 고객사 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>{change} since {day}</source>
      <translation>{day} 이후 {change}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>{churned} of {n} accounts</source>
      <translation>고객사 {n}개 중 {churned}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>{n} accounts of {day}</source>
      <translation>{day}의 고객사 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>{share} of ARR</source>
      <translation>ARR의 {share}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>Σ MRR now of the customers active at the start / Σ their MRR at the start.</source>
      <translation>시작에 유효한 고객의 Σ 현재 MRR ÷ 그 고객의 Σ 시작 MRR입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/figures.py" />
      <source>Σ min(MRR now, MRR at the start) / Σ MRR at the start, over the customers active at the start, the lesser taken per customer.</source>
      <translation>시작에 유효한 고객의 Σ min(현재 MRR, 시작 MRR) ÷ Σ 시작 MRR이며 고객마다 작은 쪽을 셉니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/head.py" />
      <source>Present (F5)</source>
      <translation>발표 (F5)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/head.py" />
      <source>See the book as of a date</source>
      <translation>특정 날짜 기준으로 북 보기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/head.py" />
      <source>The day it is compared with</source>
      <translation>비교할 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/head.py" />
      <source>Which accounts</source>
      <translation>표시할 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>ARR by band</source>
      <translation>건강 등급별 ARR</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>ARR by band, health model v{n}: healthy from {healthy}, watch from {watch}</source>
      <translation>건강 등급별 ARR, 건강 모델 v{n}: 건강 {healthy}부터, 주의 {watch}부터</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>ARR by band: {bands}.</source>
      <translation>건강 등급별 ARR: {bands}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Band or score</source>
      <translation>건강 등급 또는 점수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Days to act</source>
      <translation>결정까지 남은 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Health, open ring {day}, dot today; {fallen} fell, {risen} rose</source>
      <translation>건강, 빈 고리는 {day}, 점은 오늘. 하락 {fallen}, 상승 {risen}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Health: {band}</source>
      <translation>건강 등급: {band}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>No account has a score yet.</source>
      <translation>아직 점수가 있는 고객사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>No account with a score has a last day to act ahead.</source>
      <translation>점수가 있는 고객사 중 결정 마감일이 남은 곳이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>No score has moved by a point since {day}.</source>
      <translation>{day} 이후 1점 이상 변한 점수가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Now</source>
      <translation>지금</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Scores {low}–{high}</source>
      <translation>점수 {low}–{high}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Since {day} {fallen} scores fell and {risen} rose by a point or more: {moves}.</source>
      <translation>{day} 이후 1점 이상 하락 {fallen}개, 상승 {risen}개: {moves}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>Urgent: low health, little time</source>
      <translation>긴급: 낮은 건강 점수, 짧은 시간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>accounts at each score</source>
      <translation>점수별 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>days to act</source>
      <translation>결정까지 남은 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>today</source>
      <translation>오늘</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>{accounts} below {score} must be decided in {days} days, {arr}</source>
      <translation>{score}점 미만, {days}일 안에 결정: {accounts}, {arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>{account}: health {before} → {now}</source>
      <translation>{account}: 건강 점수 {before} → {now}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>{account}: health {score}, {days}, {arr}</source>
      <translation>{account}: 건강 점수 {score}, {days}, {arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>{n} days to act</source>
      <translation>결정까지 {n}일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/health_content.py" />
      <source>{shown} of {all} accounts to act on in {days} days are shown.</source>
      <translation>{days}일 안에 조치할 고객사 {all}개 중 {shown}개를 표시합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>As of</source>
      <translation>기준일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>Compare with</source>
      <translation>비교 대상</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>Compare {day} with</source>
      <translation>{day} 비교 대상</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>Left out of every amount, because there is no rate: {currencies}. Preferences has the rates.</source>
      <translation>환율이 없어 모든 금액에서 제외: {currencies}. 환율은 환경설정에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>No paid contract on these days: contracts make ARR, GRR and NRR. Import subscriptions or deals that were won.</source>
      <translation>이 날들에 유료 계약이 없습니다. ARR, GRR, NRR는 계약에서 나옵니다. 구독이나 성사된 거래를 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>The portfolio draws itself from accounts, contracts, tickets and answers.</source>
      <translation>포트폴리오는 고객사, 계약, 티켓, 설문 응답으로 그립니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>The portfolio is being read.</source>
      <translation>포트폴리오를 읽고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>Whole book</source>
      <translation>북 전체</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>today, {day}</source>
      <translation>오늘, {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/page.py" />
      <source>{accounts}, {currency}</source>
      <translation>{accounts}, {currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>As of {day}, compared with {first}</source>
      <translation>{day} 기준, {first} 대비</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>Language of the report</source>
      <translation>보고서의 언어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>Portfolio as PDF</source>
      <translation>포트폴리오 PDF</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>Portfolio as PDF, written in</source>
      <translation>포트폴리오 PDF의 언어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>Portfolio as of {day}</source>
      <translation>{day} 기준 포트폴리오</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>The portfolio was written to {name}</source>
      <translation>포트폴리오를 파일에 썼습니다: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/paper_report.py" />
      <source>{scope}: {accounts}, {currency}</source>
      <translation>{scope}: {accounts}, {currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/presentation.py" />
      <source>Compared with {day}</source>
      <translation>{day} 대비</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/reading.py" />
      <source>Q{n} {year}</source>
      <translation>{year}년 {n}분기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/satisfaction_block.py" />
      <source>Satisfied, not successful</source>
      <translation>만족하나 성공하지 못함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/satisfaction_block.py" />
      <source>Successful, not satisfied</source>
      <translation>성공하나 만족하지 않음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>How healthy</source>
      <translation>건강 현황</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>How much</source>
      <translation>ARR 규모</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>What customers say</source>
      <translation>고객의 목소리</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>What moved</source>
      <translation>건강 변동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>What renews</source>
      <translation>다가오는 갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>Where, and how close</source>
      <translation>분포와 접촉</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>Who needs time</source>
      <translation>먼저 챙길 고객</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/sections.py" />
      <source>Who stays</source>
      <translation>고객 유지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/segments_block.py" />
      <source>Parted by</source>
      <translation>분류 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>Did we keep in touch?</source>
      <translation>꾸준히 접촉했습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>How did ARR grow?</source>
      <translation>ARR가 어떻게 늘었습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>How do customers answer?</source>
      <translation>고객은 어떻게 응답합니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>How far has onboarding come?</source>
      <translation>온보딩은 어디까지 왔습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>How healthy is it?</source>
      <translation>얼마나 건강합니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>How much of their MRR stays?</source>
      <translation>MRR가 얼마나 유지됩니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>How much support do they need?</source>
      <translation>지원이 얼마나 필요합니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>What moved in 30 days?</source>
      <translation>30일간 무엇이 변했습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>What renews, and how healthy is it?</source>
      <translation>무엇이 갱신되고 얼마나 건강합니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>Where is it?</source>
      <translation>ARR는 어디에 있습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>Which customers stay?</source>
      <translation>어떤 고객이 남습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>Who is satisfied, and who succeeds?</source>
      <translation>누가 만족하고 누가 성공합니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/specs.py" />
      <source>Who needs time?</source>
      <translation>누구에게 시간이 필요합니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>CES 2.0, mean</source>
      <translation>CES 2.0, 평균</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>CSAT, positive answers</source>
      <translation>CSAT, 긍정 응답</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>First reply</source>
      <translation>첫 답변</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>First reply, hours</source>
      <translation>첫 답변, 시간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Last quarters, by touchpoint and scale, never pooled; n beside every figure</source>
      <translation>최근 분기의 접점별·척도별 값이며 합치지 않습니다. 모든 수치에 n을 적습니다</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Latest answers: {lines}.</source>
      <translation>최근 응답: {lines}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Month</source>
      <translation>월</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>No account has both an answer of 12 months and a success figure.</source>
      <translation>12개월 안의 응답과 성공 수치가 모두 있는 고객사가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>No survey has been answered: import survey answers.</source>
      <translation>응답한 설문이 없습니다. 설문 응답을 가져와 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>No tickets in 12 months.</source>
      <translation>12개월간 티켓이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Of {accounts} with both figures: {lists}.</source>
      <translation>두 수치가 모두 있는 {accounts} 중 {lists}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Per account</source>
      <translation>고객사당</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Resolution</source>
      <translation>해결</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Resolution, hours</source>
      <translation>해결, 시간</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Satisfaction</source>
      <translation>만족도</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Success</source>
      <translation>성공</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Success: outcome closure, else health, successful from {success}. Satisfaction: the last NPS ● or CSAT ■ answer of 12 months on its own scale, satisfied from {satisfied} (NPS 8, CSAT 4 of 5)</source>
      <translation>성공: 성과 달성률, 없으면 건강이며 {success}부터 성공. 만족: 12개월 안의 마지막 NPS ● 또는 CSAT ■ 응답을 각 척도로 보며 {satisfied}부터 만족(NPS 8, CSAT 5점 중 4점)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Support of the last month: {facts}.</source>
      <translation>지난달 지원: {facts}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Tickets by the month they were created in, per account with MRR at its close; medians in calendar time</source>
      <translation>생성된 월별 티켓, 마감 시점에 MRR가 있는 고객사당 건수. 중앙값은 역일 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Tickets created in {month}</source>
      <translation>{month} 생성 티켓</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>Tickets per account</source>
      <translation>고객사당 티켓</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>first reply {time} (n={n})</source>
      <translation>첫 답변 {time} (n={n})</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>health</source>
      <translation>건강</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>no touchpoint</source>
      <translation>접점 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>outcomes</source>
      <translation>성과</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>resolution {time} (n={n})</source>
      <translation>해결 {time} (n={n})</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>satisfaction, last answer</source>
      <translation>만족도, 마지막 응답</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>success, 0–100</source>
      <translation>성공, 0–100</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>{account}: success {success} by {source}, satisfaction {satisfaction} by {kind} of {day}, {arr}</source>
      <translation>{account}: 성공 {success}({source}), 만족도 {satisfaction}({kind}, {day}), {arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>{load} per account</source>
      <translation>고객사당 {load}건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/portfolio/survey_content.py" />
      <source>{n} lines with fewer answers are in the table</source>
      <translation>응답이 더 적은 {n}개 선은 표에 있습니다</translation>
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
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>Choose…</source>
      <translation>선택…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>Imports</source>
      <translation>가져오기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>New files in {folder} are proposed, never taken by themselves.</source>
      <translation>새 파일을 제안만 하고 저절로 가져오지는 않습니다: {folder}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>None. New files in a folder can be proposed; on this computer only.</source>
      <translation>없음. 폴더의 새 파일을 제안하게 할 수 있습니다. 이 컴퓨터에만 적용됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>Set the order…</source>
      <translation>순서 정하기…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>Watch none</source>
      <translation>감시 안 함</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>Watched folder</source>
      <translation>감시 폴더</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/preferences/import_section.py" />
      <source>which system’s value stays, for every field or one of them</source>
      <translation>모든 필드 또는 한 필드에서 어느 시스템의 값을 유지할지 정합니다</translation>
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
      <source>Renewal brief as PDF, written in</source>
      <translation>갱신 브리핑 PDF의 언어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/brief_flow.py" />
      <source>The brief of {account} was written to {name}</source>
      <translation>{account} 브리핑을 파일에 썼습니다: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Complete</source>
      <translation>완료율</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Complete: milestones reached, of all but those left out.</source>
      <translation>완료율: 제외한 것을 뺀 모든 마일스톤 중 달성한 비율입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Filled: reached. Open: expected. Hatched: the days after the target. The line is {day}.</source>
      <translation>채움: 달성. 빈 것: 예상. 빗금: 목표일 이후의 날. 선: {day}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>First value</source>
      <translation>첫 가치 실현</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Last milestone</source>
      <translation>마지막 마일스톤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>No milestone is agreed yet.</source>
      <translation>아직 합의한 마일스톤이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Onboarding: {project}. As of {day}.</source>
      <translation>온보딩: {project}. {day} 기준.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Reached or expected</source>
      <translation>달성일 또는 예상일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Status</source>
      <translation>상태</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Target: the day agreed at the start. Expected: the day as we see it now.</source>
      <translation>목표일: 시작할 때 합의한 날. 예상일: 지금 예상하는 날.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Together</source>
      <translation>함께</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>We</source>
      <translation>우리</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>What is next</source>
      <translation>다음에 할 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>What the words mean</source>
      <translation>용어 설명</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>When is what due?</source>
      <translation>언제 무엇을 합니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Who</source>
      <translation>누가</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>Working days: Monday to Friday without the public holidays of your country.</source>
      <translation>영업일: 귀사 국가의 공휴일을 제외한 월요일부터 금요일까지.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>You</source>
      <translation>귀사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>to come</source>
      <translation>시작 전</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>{account} · {project} · as of {day}</source>
      <translation>{account} · {project} · {day} 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>{done} of {all} milestones</source>
      <translation>마일스톤 {all}개 중 {done}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>{n} working days early</source>
      <translation>영업일 {n}일 앞섬</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding.py" />
      <source>{n} working days late</source>
      <translation>영업일 {n}일 지연</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding_flow.py" />
      <source>Language of the page</source>
      <translation>문서의 언어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding_flow.py" />
      <source>Onboarding project</source>
      <translation>온보딩 프로젝트</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding_flow.py" />
      <source>Project for the customer as PDF, written in</source>
      <translation>고객용 프로젝트 PDF의 언어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/onboarding_flow.py" />
      <source>The page of {account} was written to {name}</source>
      <translation>{account} 문서를 파일에 썼습니다: {name}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Even pace</source>
      <translation>균등 진행률</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Every figure is as of {day}.</source>
      <translation>모든 수치는 {day} 기준입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>In {currency}</source>
      <translation>통화: {currency}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Measured: {values}</source>
      <translation>측정값: {values}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>NPV {amount}</source>
      <translation>NPV {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Next step</source>
      <translation>다음 단계</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Present value</source>
      <translation>현재 가치</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Risk</source>
      <translation>리스크</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>Risks we both know of</source>
      <translation>함께 알고 있는 리스크</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>discounted at {n} % a year</source>
      <translation>연 {n}%로 할인</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>done {day}</source>
      <translation>{day} 완료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>no discount rate</source>
      <translation>할인율 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan.py" />
      <source>{account} · {plan} · as of {day}</source>
      <translation>{account} · {plan} · {day} 기준</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan_flow.py" />
      <source>Success plan as PDF, written in</source>
      <translation>성공 계획 PDF의 언어</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/printing/plan_flow.py" />
      <source>The plan of {account} was written to {name}</source>
      <translation>{account} 계획을 파일에 썼습니다: {name}</translation>
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
      <source>{part}, {names}</source>
      <translation>{part}, {names}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/renewals/walk_view.py" />
      <source>{words} and {count} more</source>
      <translation>{words} 외 {count}곳</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/charts/chart_view.py" />
      <source>Copy picture</source>
      <translation>그림 복사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/charts/chart_view.py" />
      <source>Save as PNG…</source>
      <translation>PNG로 저장…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/charts/chart_view.py" />
      <source>Save as SVG…</source>
      <translation>SVG로 저장…</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>A week ago</source>
      <translation>일주일 전</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>A year ago</source>
      <translation>1년 전</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>End of last month</source>
      <translation>지난달 말</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>End of last quarter</source>
      <translation>지난 분기 말</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>End of last year</source>
      <translation>지난해 말</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>The book did not exist then.</source>
      <translation>그때는 북이 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/day_popup.py" />
      <source>Yesterday</source>
      <translation>어제</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Choose a band: 1, 2 or 3.</source>
      <translation>등급을 선택해 주십시오: 1, 2 또는 3.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Counts until</source>
      <translation>반영 기한</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>End it now</source>
      <translation>지금 끝내기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Give the pulse</source>
      <translation>펄스 기록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Last pulse {band} on {day}, counts until {until}: {reason}</source>
      <translation>마지막 펄스 {band}, {day}, {until}까지 반영: {reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>No pulse yet. It is your own judgement, and counts as one measure of health.</source>
      <translation>아직 펄스가 없습니다. 펄스는 담당자의 판단이며 건강의 측정 항목 하나로 셉니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Now overridden to {band} until {day}: {reason}</source>
      <translation>현재 {day}까지 {band} 수동 지정: {reason}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Now: {band}. The score itself stays as it is.</source>
      <translation>현재: {band}. 점수 자체는 그대로입니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Override the health of {account}</source>
      <translation>건강 등급 수동 지정: {account}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Pulse: how is {account}?</source>
      <translation>펄스: {account}의 상태는 어떻습니까?</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Say why in a few words.</source>
      <translation>이유를 간단히 써 주십시오.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Then the score's own band counts again: {band}.</source>
      <translation>그 뒤에는 점수에 따른 등급을 다시 씁니다: {band}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Then there is no band, for too little is known.</source>
      <translation>그 뒤에는 데이터가 너무 적어 등급이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/forms.py" />
      <source>Until</source>
      <translation>기한</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>counts {n} more days</source>
      <translation>{n}일 더 반영</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>no data</source>
      <translation>데이터 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>no data, counts as 0</source>
      <translation>데이터 없음, 0으로 반영</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>no data, counts as 50</source>
      <translation>데이터 없음, 50으로 반영</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>older value, still counts</source>
      <translation>오래된 값, 아직 반영됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>too old to count</source>
      <translation>너무 오래되어 반영 안 됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/line_words.py" />
      <source>{n} points</source>
      <translation>{n}점</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by giving notes a sentiment.</source>
      <translation>회의록에 감정을 기록하면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by giving pulses: P on an account.</source>
      <translation>고객사에서 P로 펄스를 기록하면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by importing contracts.</source>
      <translation>계약을 가져오면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by importing survey answers.</source>
      <translation>설문 응답을 가져오면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by importing tickets.</source>
      <translation>티켓을 가져오면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by importing usage by feature.</source>
      <translation>기능별 사용량을 가져오면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by importing usage files.</source>
      <translation>사용량 파일을 가져오면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it by writing notes, or by importing them.</source>
      <translation>회의록을 쓰거나 가져오면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it with onboarding projects.</source>
      <translation>온보딩 프로젝트가 있으면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill it with success plans.</source>
      <translation>성공 계획이 있으면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Fill the field in Accounts, or import it.</source>
      <translation>고객사 목록에서 필드를 채우거나 가져오면 됩니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Onboarding milestones</source>
      <translation>온보딩 마일스톤</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Own field</source>
      <translation>사용자 필드</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Pulse</source>
      <translation>펄스</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>Sentiment of notes</source>
      <translation>회의록의 감정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>a line between points</source>
      <translation>점 사이의 직선</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>a score for each word</source>
      <translation>단어마다 점수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>above: {score}</source>
      <translation>그 위: {score}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>age of the oldest open one</source>
      <translation>가장 오래 열린 티켓의 경과 일수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>change against before, %</source>
      <translation>이전 대비 변동, %</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>change of MRR, %</source>
      <translation>MRR 변동, %</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>choice</source>
      <translation>선택 항목</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>counts as 0</source>
      <translation>0으로 반영</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>counts as 50</source>
      <translation>50으로 반영</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>created</source>
      <translation>생성 건수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>days since</source>
      <translation>경과 일수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>days since that date</source>
      <translation>그 날짜 후 일수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>days to renewal</source>
      <translation>갱신까지 남은 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>days with use</source>
      <translation>사용일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>is left out</source>
      <translation>제외</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>last value</source>
      <translation>최근 값</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>mean</source>
      <translation>평균</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>number</source>
      <translation>숫자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>open today</source>
      <translation>오늘 열린 건수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>outcomes achieved</source>
      <translation>달성한 성과</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>progress of objectives</source>
      <translation>목표의 진행률</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>share of features used</source>
      <translation>사용한 기능의 비율</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>steps</source>
      <translation>단계</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>sum</source>
      <translation>합계</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>the last one is kept</source>
      <translation>마지막 값 유지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>worst slip, days</source>
      <translation>최대 지연, 일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/model_words.py" />
      <source>{band} at best while {source} {op} {value}</source>
      <translation>{source} {op} {value}이면 최고 {band}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/trend.py" />
      <source>model v{version}</source>
      <translation>모델 v{version}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/trend.py" />
      <source>notes</source>
      <translation>회의록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>Adds</source>
      <translation>기여</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>Weight</source>
      <translation>가중치</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>Why the score: {row}</source>
      <translation>점수의 근거: {row}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>too old: {day}</source>
      <translation>너무 오래됨: {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>{exact}, shown as {shown}</source>
      <translation>{exact}, 표시 {shown}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>{group}, {why}</source>
      <translation>{group}, {why}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>{known} known, a score needs {floor}</source>
      <translation>데이터 확보율 {known}, 점수 산출에는 {floor} 필요</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>{title}: weight {weight}, score {score}, adds {adds}</source>
      <translation>{title}: 가중치 {weight}, 점수 {score}, 기여 {adds}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>{total} ÷ {share} known = {exact}, shown as {shown}</source>
      <translation>{total} ÷ 확보율 {share} = {exact}, 표시 {shown}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health/why_table.py" />
      <source>{total} ÷ {share} of the weight = {exact}, shown as {shown}</source>
      <translation>{total} ÷ 가중치의 {share} = {exact}, 표시 {shown}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>healthy</source>
      <translation>건강</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>no score</source>
      <translation>점수 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>no score: too little is known</source>
      <translation>점수 없음: 데이터가 너무 적음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>poor</source>
      <translation>위험</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>unchanged in 30 days</source>
      <translation>30일간 변동 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>watch</source>
      <translation>주의</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>{band}, without a score</source>
      <translation>{band}, 점수 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>{band}, {score} of 100</source>
      <translation>{band}, 100점 중 {score}점</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>{n} less than 30 days ago</source>
      <translation>30일 전보다 {n}점 낮음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/health_words.py" />
      <source>{n} more than 30 days ago</source>
      <translation>30일 전보다 {n}점 높음</translation>
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
      <source>Agent</source>
      <translation>상담원</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>All day</source>
      <translation>종일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Answered</source>
      <translation>응답</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Asked on</source>
      <translation>요청일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Attendees</source>
      <translation>참석자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Author</source>
      <translation>작성자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Began</source>
      <translation>시작 시각</translation>
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
      <source>Conversation</source>
      <translation>대화</translation>
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
      <source>Created on</source>
      <translation>생성일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Customers told on</source>
      <translation>고객사에 알린 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Decided on</source>
      <translation>결정일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Department</source>
      <translation>부서</translation>
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
      <source>First reply, business minutes</source>
      <translation>첫 답변(업무 시간, 분)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Folder</source>
      <translation>폴더</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>From</source>
      <translation>적용일·출처</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Given</source>
      <translation>받은 시각</translation>
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
      <source>Invoiced on</source>
      <translation>청구일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Items</source>
      <translation>품목</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Its answer</source>
      <translation>부서의 답변</translation>
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
      <source>Last changed</source>
      <translation>마지막 변경</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Last day</source>
      <translation>마지막 날</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Last verified</source>
      <translation>마지막 확인</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Lead</source>
      <translation>리드</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Left on</source>
      <translation>퇴사일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Length, seconds</source>
      <translation>길이(초)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Link</source>
      <translation>링크</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Lost because</source>
      <translation>무산 이유</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Met on</source>
      <translation>충족일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Mobile</source>
      <translation>휴대전화</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Name in its own script</source>
      <translation>현지 문자 이름</translation>
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
      <source>On hold, seconds</source>
      <translation>보류 시간(초)</translation>
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
      <source>Paid on</source>
      <translation>결제일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Parent</source>
      <translation>상위 고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Participants</source>
      <translation>참여자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Phone</source>
      <translation>전화</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Pipeline</source>
      <translation>파이프라인</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Place</source>
      <translation>장소</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Position</source>
      <translation>순서</translation>
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
      <source>Recording</source>
      <translation>녹음</translation>
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
      <source>Reopened on</source>
      <translation>재오픈일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Replied</source>
      <translation>답변일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Replies</source>
      <translation>답변 수</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Reply</source>
      <translation>답변</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Reports to</source>
      <translation>보고 대상</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Resolution, business minutes</source>
      <translation>해결(업무 시간, 분)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Result</source>
      <translation>결과</translation>
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
      <source>Talk, seconds</source>
      <translation>통화 시간(초)</translation>
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
      <source>Used on</source>
      <translation>활용일</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Version</source>
      <translation>버전</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Visibility</source>
      <translation>공개 범위</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>Wait, seconds</source>
      <translation>대기 시간(초)</translation>
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
      <source>achieved</source>
      <translation>달성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>active</source>
      <translation>진행 중</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>advocacy</source>
      <translation>애드보커시</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>agreed</source>
      <translation>합의됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>article</source>
      <translation>글</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>articles</source>
      <translation>자료</translation>
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
      <source>cancelled</source>
      <translation>취소됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>case study</source>
      <translation>고객 사례</translation>
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
      <source>complaint</source>
      <translation>불만</translation>
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
      <source>conversations</source>
      <translation>대화</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>cross-sell</source>
      <translation>크로스셀</translation>
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
      <source>document</source>
      <translation>문서</translation>
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
      <source>fax</source>
      <translation>팩스</translation>
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
      <source>guide</source>
      <translation>가이드</translation>
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
      <source>in person</source>
      <translation>대면</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>influencer</source>
      <translation>영향력 행사자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>internal note</source>
      <translation>내부 메모</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>invoices</source>
      <translation>청구서</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>learned matches</source>
      <translation>기억한 연결</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>lifecycle stages</source>
      <translation>라이프사이클 단계</translation>
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
      <source>messenger</source>
      <translation>메신저</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>metrics</source>
      <translation>지표</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>missed</source>
      <translation>미달성</translation>
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
      <source>new business</source>
      <translation>신규 거래</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>normal</source>
      <translation>보통</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>offered</source>
      <translation>제안됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>onboarding</source>
      <translation>온보딩</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>orders</source>
      <translation>주문</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>orders of sources</source>
      <translation>시스템 순서</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>own fields</source>
      <translation>사용자 필드</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>package</source>
      <translation>패키지</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>partly</source>
      <translation>부분 달성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>phone</source>
      <translation>전화</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>positive</source>
      <translation>긍정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>praise</source>
      <translation>칭찬</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>press</source>
      <translation>언론 보도</translation>
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
      <source>reference</source>
      <translation>레퍼런스</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>referral</source>
      <translation>소개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>relationship</source>
      <translation>관계</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>renewals</source>
      <translation>갱신</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>request</source>
      <translation>요청</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>requirements</source>
      <translation>요건</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>review</source>
      <translation>리뷰</translation>
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
      <source>social</source>
      <translation>소셜</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>solved</source>
      <translation>해결됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>speaking</source>
      <translation>강연</translation>
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
      <source>themes</source>
      <translation>테마</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>tickets</source>
      <translation>티켓</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>upsell</source>
      <translation>업셀</translation>
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
      <source>used</source>
      <translation>활용됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>user</source>
      <translation>사용자</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>video</source>
      <translation>동영상</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>waiting rows</source>
      <translation>대기 중인 행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/nouns.py" />
      <source>web</source>
      <translation>웹</translation>
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
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>({names} left out)</source>
      <translation>({names} 제외)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Both</source>
      <translation>공동</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Means: {criterion}</source>
      <translation>달성 기준: {criterion}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Moving it moves {names}; {out}</source>
      <translation>이것을 옮기면 함께 이동: {names}. {out}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Moving {title} to {day} moves nothing else.</source>
      <translation>이동: {title} → {day}. 다른 것은 움직이지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Moving {title} to {day} moves {n} others: {others}</source>
      <translation>이동: {title} → {day}. 함께 움직이는 {n}개: {others}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Next: {title} means {criterion}.</source>
      <translation>다음: {title}. 달성 기준: {criterion}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Next: {title}.</source>
      <translation>다음: {title}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Nothing else counts from it; {out}</source>
      <translation>이것을 기준으로 세는 것이 없습니다. {out}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Nothing would move.</source>
      <translation>움직이는 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>On the target day</source>
      <translation>목표일과 같음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Ours</source>
      <translation>우리</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Reached {day}</source>
      <translation>{day} 달성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Target {day}</source>
      <translation>목표일 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>Theirs</source>
      <translation>고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>first value {day}</source>
      <translation>첫 가치 {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>median time to first value {days} days from start, last {n}</source>
      <translation>첫 가치까지 중앙값 {days}일(시작일부터), 최근 {n}개</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>weekends and holidays of {country} are left out.</source>
      <translation>주말과 {country} 공휴일은 제외합니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>weekends are left out; no holidays of {country} known.</source>
      <translation>주말은 제외합니다. {country} 공휴일 정보가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>weekends are left out; the account has no country.</source>
      <translation>주말은 제외합니다. 고객사의 국가가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>{day}, target {target}</source>
      <translation>{day}, 목표일 {target}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>{n} projects, {arr} ARR</source>
      <translation>프로젝트 {n}개, ARR {arr}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>{n} working days early ({days} calendar)</source>
      <translation>영업일 {n}일 앞섬(역일 {days}일)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>{n} working days late ({days} calendar)</source>
      <translation>영업일 {n}일 지연(역일 {days}일)</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/onboarding/words.py" />
      <source>{title} {before} → {after}</source>
      <translation>{title} {before} → {after}</translation>
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
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>They</source>
      <translation>고객사</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>closed</source>
      <translation>종료</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>draft</source>
      <translation>초안</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>even pace</source>
      <translation>균등 진행률</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>no objective yet</source>
      <translation>아직 목표 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>no value yet</source>
      <translation>아직 값 없음</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>not within these years</source>
      <translation>이 기간 안에 회수 안 됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>past its day</source>
      <translation>기한 지남</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{amount} on {day}</source>
      <translation>{amount}, {day}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{amount} today</source>
      <translation>오늘 {amount}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{n} % of the way</source>
      <translation>{n}% 진행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{n} achieved</source>
      <translation>{n}개 달성</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{n} decided</source>
      <translation>{n}개 결정됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{n} of {all} on the way</source>
      <translation>{all}개 중 {n}개 순조</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{n} years</source>
      <translation>{n}년</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{state} on {day}</source>
      <translation>{day} {state}</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{way}, not yet confirmed</source>
      <translation>{way}, 아직 확인 안 됨</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{way}, on pace</source>
      <translation>{way}, 계획대로 진행</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{way}, past its day</source>
      <translation>{way}, 기한 지남</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{way}, {n} points ahead</source>
      <translation>{way}, {n}%p 앞섬</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/plans/words.py" />
      <source>{way}, {n} points behind</source>
      <translation>{way}, {n}%p 뒤처짐</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/playbook_menu.py" />
      <source>It is at work on this account already: a task of it is open.</source>
      <translation>이 고객사에서 이미 진행 중입니다. 열린 할 일이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/playbook_menu.py" />
      <source>Start a playbook</source>
      <translation>플레이북 시작</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/playbook_menu.py" />
      <source>{name}, {tasks}</source>
      <translation>{name}, {tasks}</translation>
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
      <source>{final} a year against a target of {target}.</source>
      <translation>연간 확정 {final}, 목표 {target}.</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/shared/renewals/editor.py" />
      <source>{outcome}, {day}.</source>
      <translation>{outcome}, {day}.</translation>
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
      <translation>답변하지 않은 비추천 응답</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Fall of health</source>
      <translation>건강 하락</translation>
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
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Overdue invoice</source>
      <translation>기한 지난 청구서</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Override of the health</source>
      <translation>건강 등급 수동 지정</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/snoozed_menu.py" />
      <source>Pulse that expires</source>
      <translation>만료되는 펄스</translation>
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
      <source>Give a pulse</source>
      <translation>펄스 기록</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Look at the override</source>
      <translation>수동 지정 보기</translation>
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
      <source>Open the contacts</source>
      <translation>연락처 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Open the invoices</source>
      <translation>청구서 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Open the note</source>
      <translation>회의록 열기</translation>
    </message>
    <message>
      <location filename="../../csm_desktop/ui/today/words.py" />
      <source>Open the project</source>
      <translation>프로젝트 열기</translation>
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
