"""Which bytes are which characters: decided over the whole file, never by its first lines alone.

Order: byte order mark, UTF-16 by its NULs, strict UTF-8, Korean and Chinese code pages when nearly
all pairs are common characters, Windows-1252, and ``charset-normalizer`` as a second opinion.
Delimiters and rows are the reader's.
"""

import codecs
import re
import sys
from dataclasses import dataclass
from pathlib import Path

BLOCK = 1 << 20
EVIDENCE_BYTES = 1 << 18
"""Bytes of lines that are not ASCII, kept to judge a code page by."""

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_COMMON_HANGUL = frozenset(
    "가각간갈감갑강개객거건걸검겁게격견결겸경계고곡곤골공과관광괴교구국군굴궁권귀규균그극근글금급기긴길김까깨꼬꽃"
    "끝나낙난날남납내너널네년념노녹논농높뇌누눈뉴느늘능니다단달담답당대더덕던데도독돈동되된두둘뒤드득든들등디따때또뜻"
    "라락란람랑래량러런레려력련렬령례로록론료루류륙률르른를름리린림립링마만말망매맥맨머먹면명모목몰몸무문물미민밀"
    "바박반발밤밥방배백버번범법벽변별병보복본볼봄봉부북분불브블비빌빈빙빠사산살삼상새색생서석선설섬성세센소속손솔송쇄"
    "수숙순술숨스슬습승시식신실심십싸쌍쓰씨아악안않알암압앙앞애액야약양어억언얼엄업없었에여역연열염영예오옥온올완왕"
    "외요욕용우욱운울움웅워원월위유육윤율으은을음응의이익인일임입있잉자작잔잘잠장재저적전절점접정제조족존졸종좋죄주죽준중"
    "즈즉증지직진질집차착찬참창채책처척천철첩청체초촉총최추축출충취측층치친칠침카커컨코크클키타탁탄태택터테토통"
    "퇴투트특티틱틴파판팔팀편평폐포폭표푸품풍프플피필하학한할함합항해핵했향허헌험혁현혈협형혜호혹혼홍화확환활황회획효후훈휴"
    "흐흑희히힘주식회사"
)
_COMMON_CHINESE = frozenset(
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得于著下自之年過發後作裡用道行所然家種事"
    "成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此"
    "已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特"
    "代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數"
    "安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達"
    "光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運笑飛"
    "風步改收根幹造言聯持組每濟車親極林服快辦議往元英士證近失轉夫令準布始怎呢存未遠叫台單影具羅字愛擊流備兵連調深商算質團"
    "集百需價花黨華城石級整府離況亞請技際約示復病息究線似官火斷精滿支視消越器容照須九增研寫稱企八功嗎包片史委乎查輕易早曾"
    "除農找裝廣顯吧阿李標談吃圖念六引歷首醫局突專費號盡另周較注語僅考落青隨選列武紅響雖推勢參希古眾構房半節土投某案黑維革"
    "劃敵致陳律足態護七興派孩驗責營星夠章音跟志底站嚴巴例防族供效續施留講型料終答緊黃絕奇察母京段依批群項故按河米圍江織害"
    "鬥雙境客紀採舉殺攻父蘇密低朝友訴止細願千值仍男錢破網熱助倒育屬坐帝限船臉職速刻樂否剛威毛狀率甚獨球般普怕彈校苦創偽久"
    "錯承印晚蘭試股拿腦預誰益陽若哪微尼繼送急血驚傷素藥適波夜省初喜衛源食險待述陸習置居勞財環排福納歡雷警獲模充負雲停木遊"
    "龍樹疑層冷洲衝射略範竟句室異激漢村哈策演簡卡罪判擔州靜退既衣您宗積餘痛檢差富靈協角占配徵修皮揮勝降階審沉堅善媽劉讀啊"
    "超免壓銀買皇養伊懷執副亂抗犯追幫宣佛歲航優怪香田鐵控稅左右份穿藝背陣草腳概惡塊頓敢守酒島託央戶烈洋哥索胡款靠評版寶座"
    "釋景顧弟登貨互付伯慢歐換聞危忙核暗姐介壞討麗良序升監臨亮露永呼味野架域沙掉括艦魚雜誤灣吉減編楚肯測敗屋跑夢散溫困劍漸"
    "封救貴槍缺樓縣尚毫移娘朋畫班智亦耳恩短掌恐遺固席鬆秘謝魯遇康慮幸均銷鐘詩藏趕劇票損忽巨炮舊端探湖錄葉春鄉附吸予禮港雨"
    "呀板庭婦歸睛飯額含順輸搖招婚脫補謂督毒油療旅澤材滅逐莫筆亡鮮詞聖擇尋廠睡博勒煙授諾倫岸奧唐賣俄炸載洛健堂旁宮喝借君禁"
    "陰園謀宋避抓榮姑孫逃牙束跳頂玉鎮雪午練迫爺篇肉嘴館遍凡礎洞卷坦牛寧紙諸訓私莊祖絲翻暴森塔默握戲隱熟骨訪弱蒙歌店鬼軟典"
    "欲薩夥遭盤爸擴蓋弄雄穩忘億刺擁徒姆楊齊賽趣曲刀床迎冰虛玩析窗醒妻透購替塞努休虎揚途侵刑綠兄迅套貿畢唯谷輪庫跡尤競街促"
    "延震棄甲偉麻川申緩潛閃售燈針哲絡抵朱埃抱鼓植純夏忍頁傑築折鄭貝尊吳秀混臣雅振染盛怒舞圓搞狂措姓殘秋培迷誠寬宇猛擺梅毀"
    "伸摩盟末乃悲拍丁趙硬麥蔣操耶阻訂彩抽贊魔紛沿喊違妹浪匯幣豐藍殊獻桌啦瓦萊援譯奪汽燒距裁偏符勇觸課敬哭懂牆襲召罰俠廳拜"
    "巧側韓冒債曼融慣享戴童猶乘掛獎紹厚縱障訊涉徹刊丈爆烏役描洗瑪患妙鏡唱煩簽仙彼弗症仿傾牌陷鳥轟咱菜閉奮慶撤淚茶疾緣播朗"
    "杜奶季丹狗尾儀偷奔珠蟲駐孔宜艾橋淡翼恨繁寒伴嘆旦愈潮糧縮罷聚徑恰挑袋灰捕徐珍幕映裂泰隔啟尖忠累炎暫估泛荒償橫拒瑞憶孤"
    "鼻鬧羊呆厲衡胞零窮舍碼赫婆魂災洪腿膽津俗辯胸曉勁貧仁偶輯邦恢賴圈摸仰潤堆碰艇稍遲輛廢淨凶署壁御奉旋冬礦抬蛋晨伏吹雞倍"
    "糊秦盾杯租騎乏隆診奴攝喪污渡旗甘耐憑扎搶緒粗肩梁幻菲皆碎宙叔岩蕩綜爬荷悉蒂返井壯薄悄掃敏礙殖詳迪矛霍允幅撒剩凱顆罵賞"
    "液番箱貼漫酸郎腰舒眉憂浮辛戀餐嚇挺勵辭艘鍵伍峰尺昨黎輩貫偵滑券崇擾憲繞趨慈喬閱汗枝拖墨脅插箭臘粉泥氏彭拔騙鳳慧媒佩憤"
    "撲齡驅惜豪掩兼躍屍肅帕駛堡屆欣惠冊儲飄桑閒慘潔蹤勃賓頻仇磨遞邪撞擬滾奏巡顏劑績貢瘋坡瞧截燃焦殿偽柳鎖逼頗昏勸呈搜勤戒"
)

_BEYOND = re.compile(rb"[\x80-\xff]+")
_WESTERN_MARKS = frozenset(b"\x80\x85\x8c\x91\x92\x93\x94\x95\x96\x97\x99\x9c")
"""Euro, ellipsis, œ, curly quotes and dashes of Windows-1252."""


@dataclass(frozen=True)
class Scan:
    """One pass over the bytes."""

    encoding: str
    """A Python codec name."""
    how: str
    """``mark``, ``nulls``, ``utf-8``, ``pairs``, ``western`` or ``opinion``."""
    has_nulls: bool
    """NUL bytes that are no part of the encoding."""
    ends_line: bool
    """The last byte ends a line: nothing was cut off."""

    @property
    def guessed(self) -> bool:
        """The bytes alone do not say; show a preview."""
        return self.how in ("pairs", "western", "opinion")


def scan_encoding(path: Path, limit: int | None = None) -> Scan:
    """Read the file once and decide its encoding; by its first ``limit`` bytes alone if given."""
    with path.open("rb") as file:
        head = file.read(4096)
        for mark, name in _MARKS:
            if head.startswith(mark):
                return Scan(name, "mark", False, _ends_line(path))
        if wide := _wide(head):
            return Scan(wide, "nulls", False, _ends_line(path))
        file.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")()
        is_utf8, has_nulls = True, False
        evidence = bytearray()
        left = sys.maxsize if limit is None else limit
        while left > 0 and (block := file.read(min(BLOCK, left))):
            left -= len(block)
            has_nulls = has_nulls or b"\0" in block
            if block.isascii() and not decoder.getstate()[0]:
                continue
            if is_utf8:
                try:
                    decoder.decode(block)
                except UnicodeDecodeError:
                    is_utf8 = False
            if len(evidence) < EVIDENCE_BYTES:
                lines = block.replace(b"\r", b"\n").split(b"\n")
                evidence += b"\n".join(x for x in lines if not x.isascii())[:EVIDENCE_BYTES]
        # A file cut off inside a character is UTF-8 all the same: the reader replaces that one.
    if is_utf8:
        return Scan("utf-8", "utf-8", has_nulls, _ends_line(path))
    name, how = guess_code_page(bytes(evidence))
    return Scan(name, how, has_nulls, _ends_line(path))


def guess_code_page(evidence: bytes) -> tuple[str, str]:
    """The likeliest code page for bytes that are not UTF-8, and how it was found."""
    korean = _share(evidence, "cp949", _COMMON_HANGUL)
    chinese = _share(evidence, "cp950", _COMMON_CHINESE)
    if max(korean, chinese) >= 0.6:
        return ("cp949" if korean >= chinese else "cp950"), "pairs"
    if _looks_western(evidence):
        return "cp1252", "western"
    # Takes 50 ms to load and is needed for the rarest files only.
    from charset_normalizer import from_bytes

    best = from_bytes(evidence[:65536]).best()
    return (best.encoding, "opinion") if best is not None else ("latin-1", "opinion")


def _wide(head: bytes) -> str | None:
    """UTF-16 without a mark shows as NULs in every other byte of ASCII text."""
    if len(head) < 4:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _share(evidence: bytes, codec: str, common: frozenset[str]) -> float:
    """How many of the characters beyond ASCII are among the common ones, 0 to 1."""
    text = evidence.decode(codec, "replace")
    beyond = [c for c in text if ord(c) > 127 and not _is_punctuation(c)]
    # Two characters prove nothing: strict cp950 reads “Ärger” without complaint.
    return sum(c in common for c in beyond) / len(beyond) if len(beyond) >= 2 else 0.0


def _is_punctuation(character: str) -> bool:
    return "\u2000" <= character <= "\u303f" or "\uff00" <= character <= "\uffef"


def _looks_western(evidence: bytes) -> bool:
    """Accented letters stand alone between ASCII ones; other scripts come in runs."""
    try:
        evidence.decode("cp1252")
    except UnicodeDecodeError:
        return False
    alone = short = beyond = letters = 0
    for run in _BEYOND.findall(evidence):
        beyond += len(run)
        alone += len(run) == 1
        short += len(run) * (len(run) <= 2)
        letters += sum(byte >= 0xA0 or byte in _WESTERN_MARKS for byte in run)
    # Portuguese has two in a row (“ação”), never only pairs; Shift JIS leads with other bytes.
    often = alone >= 0.5 * beyond or (short >= 0.9 * beyond and alone >= 0.15 * beyond)
    return often and letters >= 0.8 * beyond


def _ends_line(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - 4))
        return file.read().rstrip(b"\0")[-1:] in (b"\n", b"\r", b"")
