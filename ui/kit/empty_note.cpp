// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/empty_note.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace priyom::kit {

namespace {

constexpr int kMargin = 24;

} // namespace

EmptyNote::EmptyNote(const Theme& theme, QAbstractItemView* view, const QString& text)
    : QObject(view), m_view(view), m_label(new Label(theme, FontRole::Body, Tone::Second, text, view->viewport()))
{
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents); // a click is the list's
    view->viewport()->installEventFilter(this);
    if (const auto* table = qobject_cast<QTableView*>(view);
        table && !table->horizontalHeader()->isHidden() && !table->horizontalHeader()->sectionsClickable())
        m_header = table->horizontalHeader();
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyNote::put);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyNote::put);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyNote::put);
    put();
}

void EmptyNote::setText(const QString& text)
{
    m_label->setText(text);
    put();
}

void EmptyNote::put()
{
    const bool empty = m_view->model()->rowCount(m_view->rootIndex()) == 0;
    if (m_header)
        m_header->setVisible(!empty);
    m_label->setGeometry(m_view->viewport()->rect().adjusted(kMargin, 0, -kMargin, 0));
    m_label->setVisible(empty && !m_label->text().isEmpty());
    m_view->setAccessibleDescription(m_label->isHidden() ? QString() : m_label->text());
}

bool EmptyNote::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        put();
    return QObject::eventFilter(watched, event);
}

} // namespace priyom::kit
