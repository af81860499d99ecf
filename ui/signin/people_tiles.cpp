// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/people_tiles.h"

#include "core/base/fold.h"
#include "ui/kit/painting.h"
#include "ui/words/role_words.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace priyom::signin {

using theme::FontRole;

namespace {

constexpr int kTile = 56;
constexpr int kGap = 8;
constexpr int kAvatar = 36;
constexpr double kRadius = 7;
constexpr int kLastDigit = 9;
constexpr double kMarkPadding = 6;

} // namespace

PeopleTiles::PeopleTiles(const kit::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Кто за стойкой?"));
    kit::followTheme(this, theme);
}

void PeopleTiles::setFaces(std::vector<staff::Face> faces)
{
    const PersonId before = current() ? current()->person : PersonId();
    m_faces = std::move(faces);
    const auto same = std::find_if(m_faces.begin(), m_faces.end(), [before](const staff::Face& face) { return face.person == before; });
    m_current = same == m_faces.end() ? -1 : int(same - m_faces.begin());
    updateGeometry();
    update();
    if (m_current < 0) // otherwise nobody new was chosen: what is being typed stays
        choose({});
}

void PeopleTiles::setMarks(std::map<PersonId, QString> marks)
{
    m_marks = std::move(marks);
    describe();
    update();
}

bool PeopleTiles::chooseNamed(const QString& letters)
{
    const QString wanted = fold(letters);
    const auto found = std::find_if(m_faces.begin(), m_faces.end(), [&wanted](const staff::Face& face) {
        const QString name = fold(face.name);
        return name.startsWith(wanted) || name.contains(QLatin1Char(' ') % wanted);
    });
    if (found == m_faces.end())
        return false;
    take(int(found - m_faces.begin()));
    return true;
}

const staff::Face* PeopleTiles::current() const
{
    return m_current < 0 ? nullptr : &m_faces.at(size_t(m_current));
}

void PeopleTiles::choose(PersonId person)
{
    const auto found = std::find_if(m_faces.begin(), m_faces.end(), [person](const staff::Face& face) { return face.person == person; });
    if (!m_faces.empty())
        take(found == m_faces.end() ? 0 : int(found - m_faces.begin()));
}

bool PeopleTiles::chooseAt(int place)
{
    if (place < 1 || place > int(m_faces.size()))
        return false;
    take(place - 1);
    return true;
}

void PeopleTiles::step(int places)
{
    if (!m_faces.empty())
        take(std::clamp(m_current + places, 0, int(m_faces.size()) - 1));
}

void PeopleTiles::take(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    describe();
    update();
    Q_EMIT chosen();
}

void PeopleTiles::describe()
{
    const staff::Face* face = current();
    if (face == nullptr)
        return;
    QStringList said{face->name, words::rolesText(face->roles)};
    if (const auto mark = m_marks.find(face->person); mark != m_marks.end())
        said += mark->second;
    setAccessibleDescription(said.join(QStringLiteral(", ")));
}

QSize PeopleTiles::sizeHint() const
{
    const int count = std::max(1, int(m_faces.size()));
    return {m_theme.px(300), count * (m_theme.px(kTile) + kGap) - kGap};
}

QRectF PeopleTiles::place(int index) const
{
    return {0, double(index * (m_theme.px(kTile) + kGap)), double(width()), double(m_theme.px(kTile))};
}

QRect PeopleTiles::currentPlace() const
{
    return place(std::max(m_current, 0)).toRect();
}

void PeopleTiles::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int index = 0; index < int(m_faces.size()); ++index)
        paintTile(painter, index);
}

void PeopleTiles::paintTile(QPainter& painter, int index) const
{
    const theme::Tokens& tokens = m_theme.tokens();
    const staff::Face& face = m_faces.at(size_t(index));
    const QRectF where = place(index);
    const bool isCurrent = index == m_current;
    kit::drawRounded(painter, where, kRadius, isCurrent ? tokens.accentS : tokens.surface, isCurrent ? tokens.accent : tokens.border);
    if (isCurrent && hasFocus())
        kit::drawFocusRing(painter, where, kRadius, tokens);

    const double middle = where.center().y();
    kit::drawAvatar(painter, {where.left() + 14, std::round(middle - kAvatar / 2.0), kAvatar, kAvatar}, kit::initialsOf(face.name),
                    face.person.value, m_theme);
    QRectF text = where.adjusted(14 + kAvatar + 12, 0, -14, 0);
    if (index < kLastDigit) {
        const QString key = QStringLiteral("Alt ") % QString::number(index + 1);
        const QSize cap = kit::keycapSize(key, m_theme);
        kit::drawKeycap(painter, {text.right() - cap.width(), std::round(middle - cap.height() / 2.0)}, key, m_theme, kit::keycapColors(tokens));
        text.setRight(text.right() - cap.width() - 10);
    }
    if (const auto mark = m_marks.find(face.person); mark != m_marks.end())
        paintMark(painter, text, mark->second);
    const double first = m_theme.line(FontRole::BodyStrong);
    const double second = m_theme.line(FontRole::Secondary);
    const double top = middle - (first + second) / 2;
    kit::drawLine(painter, {text.left(), top, text.width(), first}, face.name, m_theme.font(FontRole::BodyStrong), tokens.t1);
    kit::drawLine(painter, {text.left(), top + first, text.width(), second}, words::rolesText(face.roles), m_theme.font(FontRole::Secondary), tokens.t2);
}

// At the right of what room there is, which is less then.
void PeopleTiles::paintMark(QPainter& painter, QRectF& text, const QString& mark) const
{
    const QFont font = m_theme.font(FontRole::Caption);
    const double width = QFontMetricsF(font).horizontalAdvance(mark) + 2 * kMarkPadding;
    const double height = m_theme.line(FontRole::Caption) + kMarkPadding;
    const QRectF where(text.right() - width, std::round(text.center().y() - height / 2), width, height);
    kit::drawRounded(painter, where, height / 2, m_theme.tokens().hover, QColor());
    kit::drawLine(painter, where, mark, font, m_theme.tokens().t1, Qt::AlignHCenter);
    text.setRight(where.left() - kMarkPadding);
}

void PeopleTiles::mousePressEvent(QMouseEvent* event)
{
    for (int index = 0; index < int(m_faces.size()); ++index)
        if (place(index).contains(event->position()))
            take(index);
}

void PeopleTiles::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        step(1);
    else if (event->key() == Qt::Key_Up)
        step(-1);
    else
        QWidget::keyPressEvent(event); // digits are the PIN's, wherever the focus is
}

} // namespace priyom::signin
