// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the pages that nobody has opened yet, one in each pause of the work, so that the first look at one does not keep a key
// waiting. A start pays for none of it.
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QStackedWidget;

namespace priyom::shell {

class Page;

class PagesAhead final : public QObject
{
    Q_OBJECT

public:
    // Into this stack; a page that the window has put there itself is passed over.
    explicit PagesAhead(QStackedWidget* stack);

    void add(Page* page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildNext();

    QStackedWidget* m_stack;
    QList<Page*> m_waiting;
    QTimer m_pause;
};

} // namespace priyom::shell
