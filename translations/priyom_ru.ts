<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="ru_RU">
<context>
    <name>priyom::shell::NavModel</name>
    <message numerus="yes">
        <source>%n, есть просроченные</source>
        <translation>
            <numerusform>%n, есть просроченные</numerusform>
            <numerusform>%n, есть просроченные</numerusform>
            <numerusform>%n, есть просроченные</numerusform>
        </translation>
    </message>
</context>
</TS>
