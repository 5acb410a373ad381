from tests.ui.portfolio.test_portfolio_page import *
def test_dbg(held):
    held.drawn("arr_walk")
    last = held.page.report.blocks["arr_cohorts"]
    held.page.setFocus()
    for _ in range(12):
        QTest.keyClick(held.page, Qt.Key.Key_PageDown)
        QApplication.processEvents()
    held.real.qtbot.wait(2000)
    r=held.page.report
    bar=r.verticalScrollBar()
    print(bar.value(),bar.maximum(),r.viewport().height(), r._inner.height())
    for n,b in r.blocks.items(): print(n,b.is_awake,b.is_filled,r._place(b), r._place(b).intersects(__import__('PySide6.QtCore').QtCore.QRect(0,bar.value(),500,800)))
    assert 0
