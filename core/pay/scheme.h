// SPDX-License-Identifier: GPL-3.0-or-later
// How one person's pay is computed (domain.md 5, formats/scheme.md): a list of components, each a plain value.
#pragma once

#include "core/base/rational.h"

#include <QJsonValue>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace priyom::pay {

enum class Rounding { Kopeck, Ruble };
enum class Direction { Up, Down };   // Down: less is better
enum class Above { Whole, Excess };  // what the accelerator multiplies
enum class SalesGroup { Services, Goods, All };

// A number somebody still has to decide is nothing: a draft keeps it so, and pay refuses where it needs it.
using Setting = std::optional<Rational>;

// f(a): 0 under the threshold, a up to 1, accelerated above, at most the cap.
struct AttainmentRule
{
    Setting threshold = Rational(4) / 5;
    Setting accelerator = Rational(1);
    Above above = Above::Whole;
    std::optional<Rational> cap;
};

struct Salary
{
    Setting amount;
};

struct KpiPart
{
    QString metric;
    Rational weight;
    Direction direction = Direction::Up;
    std::optional<int> decimals; // the fact is rounded so before scoring
};

struct Kpi
{
    Setting fund;
    AttainmentRule rule;
    std::vector<KpiPart> parts;
};

struct OverPlan
{
    QString metric;
    Setting rate;
    Setting margin = Rational(1);
};

struct OverVolume
{
    Rational after; // a whole number of visits; beyond any int in a silly scheme
    Setting rate;
    Setting repeatRate = Rational(0);
};

struct Percent
{
    SalesGroup of = SalesGroup::All;
    Setting rate;
    bool lessCost = false;
};

struct Ratio
{
    Setting base;
    QString metric;
    QString factor; // empty = none
};

struct Team
{
    Setting fund;
    QString metric;
    Direction direction = Direction::Up;
    AttainmentRule rule;
    Setting share = Rational(1);
};

struct OneOff
{
    Setting amount;
    QJsonValue reason; // a text; the format takes anything and gives it back as the line's "about"
};

using Component = std::variant<Salary, Kpi, OverPlan, OverVolume, Percent, Ratio, Team, OneOff>;

struct Scheme
{
    QString name;
    Rounding rounding = Rounding::Kopeck;
    std::vector<Component> components;
};

// The words of the format.
[[nodiscard]] QString toKey(SalesGroup group);
[[nodiscard]] QString componentKey(const Component& component);
[[nodiscard]] std::optional<std::size_t> componentIndex(QStringView key); // its place in the variant
[[nodiscard]] QString componentPlace(std::size_t index); // "components[2]"

} // namespace priyom::pay
