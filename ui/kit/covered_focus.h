// SPDX-License-Identifier: GPL-3.0-or-later
// While a panel lies over a page, what it hides is no stop of Tab: the ring would stand where nobody sees it.
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace priyom::kit {

class CoveredFocus final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Of `page` what lies more than half under `over`; whatever else was out of the order comes back. Both in one
    // window.
    void cover(QWidget* page, const QWidget* over);
    // The same once what has moved is laid out.
    void coverSoon(QWidget* page, const QWidget* over);

private:
    struct Covered
    {
        QPointer<QWidget> widget;
        Qt::FocusPolicy policy;
    };
    QList<Covered> m_covered;
};

} // namespace priyom::kit
