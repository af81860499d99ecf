// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/other_person.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace priyom::signin {

OtherPerson::OtherPerson(const kit::Theme& theme, QWidget* parent)
    : QWidget(parent), m_open(new kit::KeycapButton(theme, tr("Другой сотрудник"), {}, kit::ButtonKind::Ghost)), m_name(new kit::Field(theme, tr("Первые буквы имени")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addWidget(m_name, 1);
    row->addStretch(0);
    m_open->setSize(kit::ButtonSize::Small);
    m_open->setLeadingIcon(kit::Icon::UserPlus);
    m_name->setAccessibleName(tr("Первые буквы имени"));
    m_name->hide();
    connect(m_open, &QPushButton::clicked, this, &OtherPerson::ask);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& letters) { Q_EMIT typed(letters.simplified()); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (!m_name->text().simplified().isEmpty() && !m_isUnknown)
            close();
    });
}

void OtherPerson::ask()
{
    m_open->hide();
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void OtherPerson::setFound(bool found)
{
    m_isUnknown = !found;
    m_name->setInvalid(m_isUnknown);
}

void OtherPerson::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_name->isVisible())
        close();
    else
        QWidget::keyPressEvent(event);
}

void OtherPerson::close()
{
    m_name->clear();
    setFound(true);
    m_open->show();
    Q_EMIT taken(); // before the field goes, or the focus would go by itself
    m_name->hide();
}

} // namespace priyom::signin
