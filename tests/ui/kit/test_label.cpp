// SPDX-License-Identifier: GPL-3.0-or-later
// A label without words takes the same room whether it has said something before or not.
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QtTest>

using namespace priyom;

class LabelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSilentOneTakesNoWidth()
    {
        kit::Label fresh(m_theme, kit::FontRole::Secondary, kit::Tone::Second);
        kit::Label emptied(m_theme, kit::FontRole::Secondary, kit::Tone::Second, QStringLiteral("пока нет"));
        emptied.setText({});
        QCOMPARE(fresh.sizeHint().width(), 0);
        QCOMPARE(fresh.sizeHint(), emptied.sizeHint());
        QCOMPARE(fresh.minimumSizeHint(), emptied.minimumSizeHint());
    }

    void itKeepsTheHeightOfItsLine()
    {
        kit::Label label(m_theme, kit::FontRole::Body, kit::Tone::Main);
        const int silent = label.sizeHint().height();
        label.setText(QStringLiteral("1"));
        QCOMPARE(silent, label.sizeHint().height());
    }

    void aCardLooksTheSameAtItsSecondOpening()
    {
        QWidget line;
        auto* row = new QHBoxLayout(&line);
        auto* title = new kit::Label(m_theme, kit::FontRole::BodyStrong, kit::Tone::Main, QStringLiteral("Визиты"));
        auto* note = new kit::Label(m_theme, kit::FontRole::Secondary, kit::Tone::Second);
        row->addWidget(title, 1);
        row->addWidget(note);
        line.resize(400, 30);
        line.show();
        const QRect first = title->geometry();
        note->setText(QStringLiteral("8"));
        note->setText({});
        row->activate();
        QCOMPARE(title->geometry(), first);
    }

private:
    theme::Theme m_theme;
};

QTEST_MAIN(LabelTest)
#include "test_label.moc"
