using System.Text;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Reads moments by the % codes of str_to_date.</summary>
internal ref struct DateParseOf
{
    private ReadOnlySpan<byte> _text;
    private int _year;
    private int _month;
    private int _day;
    private int _hour;
    private int _minute;
    private int _second;
    private int _micros;
    private int _dayOfYear;
    private int _half;
    private int _week;
    private int _weekDay;
    private char _weekCode;
    private int _weekYear;
    private bool _hasPart;

    internal static bool TryParse(ReadOnlySpan<byte> text, ReadOnlySpan<byte> format, out Timestamp result)
    {
        result = default;
        text = NumberText.TrimBlanks(text);
        if (text.Length == 0) return false;
        var parse = new DateParseOf { _text = text, _month = 1, _day = 1, _half = -1, _week = -1 };
        return parse.Run(format) & parse.Finish(out result);
    }

    private bool Run(ReadOnlySpan<byte> format)
    {
        // As in MySQL a text may end before the format does, and what it has beyond it does not count.
        // Blanks of the text count nowhere, those of the format stand for any number.
        for (var i = 0; i < format.Length && (SkipBlanks() || i == 0); i++)
        {
            if (format[i] == ' ') continue;
            if (format[i] != '%' || i + 1 == format.Length)
            {
                if (!Take(format[i])) return false;
            }
            else if (!Code((char)format[++i]))
            {
                return false;
            }
            else
            {
                _hasPart = true;
            }
        }

        return _hasPart;
    }

    private bool Code(char code)
    {
        switch (code)
        {
            case 'Y':
                var before = _text.Length;
                if (!Number(4, out _year)) return false;

                // A year of one or two digits is one of this century or the last, as MySQL reads it.
                if (before - _text.Length <= 2) _year += _year < 70 ? 2000 : 1900;
                return true;
            case 'y':
                if (!Number(2, out _year)) return false;
                _year += _year < 70 ? 2000 : 1900;
                return true;
            case 'm' or 'c': return Number(2, out _month);
            case 'd' or 'e': return Number(2, out _day);
            case 'H' or 'k': return Number(2, out _hour) && _hour < 24;
            case 'h' or 'I' or 'l':
                _half = Math.Max(_half, 0);
                return Number(2, out _hour) && _hour is >= 1 and <= 12;
            case 'i': return Number(2, out _minute) && _minute < 60;
            case 's' or 'S': return Number(2, out _second) && _second < 60;
            case 'f': return Fraction();
            case 'j': return Number(3, out _dayOfYear) && _dayOfYear is >= 1 and <= 366;
            case 'p': return Half();
            case 'M': return Name(DateFormatOf.Months, 0, out _month);
            case 'b': return Name(DateFormatOf.Months, 3, out _month);
            case 'W': return WeekDay(Name(DateFormatOf.Days, 0, out _weekDay));
            case 'a': return WeekDay(Name(DateFormatOf.Days, 3, out _weekDay));
            case 'w': return Number(1, out _weekDay) && _weekDay <= 6 && WeekDay(++_weekDay > 0);
            case 'U' or 'u' or 'V' or 'v':
                _weekCode = code;
                return Number(2, out _week) && _week <= 53;
            case 'X' or 'x': return Number(4, out _weekYear);
            case 'D': return Number(2, out _day) && Suffix();
            case 'T': return Run24();
            case 'r': return Run("%I:%i:%S %p"u8);
            default: return Take((byte)code);
        }
    }

    private bool SkipBlanks()
    {
        while (_text.Length > 0 && _text[0] == ' ') _text = _text[1..];
        return _text.Length > 0;
    }

    private bool Run24() => Number(2, out _hour) && Take((byte)':') && Number(2, out _minute) && Take((byte)':')
        && Number(2, out _second) && _hour < 24 && _minute < 60 && _second < 60;

    private bool Finish(out Timestamp result)
    {
        result = default;
        if (_half >= 0) _hour = _hour % 12 + _half * 12;
        int days;
        if (_week >= 0 && _weekDay > 0)
        {
            days = DayOfWeek();
        }
        else if (_dayOfYear > 0) days = Calendar.ToDays(_year, 1, 1) + _dayOfYear - 1;
        else if (Calendar.Exists(_year, _month, _day)) days = Calendar.ToDays(_year, _month, _day);
        else return false;
        var seconds = (_hour * 60L + _minute) * 60 + _second;
        result = new Timestamp(days * Timestamp.MicrosPerDay + seconds * Timestamp.MicrosPerSecond + _micros);
        return result.IsInRange;
    }

    // Names count from Sunday; here Monday is 1 and Sunday 7.
    private bool WeekDay(bool read)
    {
        _weekDay = _weekDay == 1 ? 7 : _weekDay - 1;
        return read;
    }

    private bool Suffix()
    {
        if (_text.Length < 2) return false;
        _text = _text[2..];
        return true;
    }

    // The day of the week in week n, of weeks that start on Sunday (U, V) or on Monday.
    private readonly int DayOfWeek()
    {
        var first = Calendar.ToDays(_weekCode is 'V' or 'v' ? _weekYear : _year, 1, 1);
        if (_weekCode is 'U' or 'V')
        {
            var sundayFirst = Calendar.DayOfWeek(first) - 1;
            return first + (sundayFirst == 0 ? 0 : 7) - sundayFirst + (_week - 1) * 7 + _weekDay % 7;
        }

        var mondayFirst = Calendar.WeekDay(first);
        return first + (mondayFirst <= 3 ? 0 : 7) - mondayFirst + (_week - 1) * 7 + _weekDay - 1;
    }

    private bool Take(byte wanted)
    {
        if (_text.Length == 0 || _text[0] != wanted) return false;
        _text = _text[1..];
        return true;
    }

    private bool Number(int maxDigits, out int value)
    {
        value = 0;
        var digits = 0;
        while (digits < maxDigits && digits < _text.Length && _text[digits] is >= (byte)'0' and <= (byte)'9')
            value = value * 10 + (_text[digits++] - '0');
        _text = _text[digits..];
        return digits > 0;
    }

    private bool Fraction()
    {
        var before = _text.Length;
        if (!Number(6, out _micros)) return false;
        for (var digits = before - _text.Length; digits < 6; digits++) _micros *= 10;
        return true;
    }

    private bool Half()
    {
        if (_text.Length < 2) return false;
        var afternoon = Ascii.EqualsIgnoreCase(_text[..2], "PM"u8);
        if (!afternoon && !Ascii.EqualsIgnoreCase(_text[..2], "AM"u8)) return false;
        _half = afternoon ? 1 : 0;
        _text = _text[2..];
        return true;
    }

    private bool Name(string[] names, int length, out int number)
    {
        for (number = 1; number <= names.Length; number++)
        {
            var name = length == 0 ? names[number - 1] : names[number - 1][..length];
            if (_text.Length < name.Length || !Ascii.EqualsIgnoreCase(_text[..name.Length], name)) continue;
            _text = _text[name.Length..];
            return true;
        }

        return false;
    }
}
