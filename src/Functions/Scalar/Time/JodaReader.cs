using System.Globalization;
using MatViewDb.Functions.Values;
using Calendar = MatViewDb.Functions.Values.Calendar;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Reads a text by a format of Joda-Time.</summary>
internal struct JodaReader(string text)
{
    private const int DigitsMax = 9;
    private const int CenturyStart = 70;
    private int _at;
    private int _year = 1970;
    private int _month = 1;
    private int _day = 1;
    private int _dayOfYear;
    private int _hour;
    private int _minute;
    private int _second;
    private long _micros;
    private bool? _isAfternoon;

    internal bool TryRead(string format, out Timestamp result)
    {
        result = default;
        var pieces = JodaPattern.Cut(format).ToArray();
        for (var i = 0; i < pieces.Length; i++)
        {
            var (letter, piece) = pieces[i];
            var isTight = i + 1 < pieces.Length && pieces[i + 1].Letter != '\0';
            if (letter == '\0' ? !Take(piece) : !Field(letter, piece.Length, isTight)) return false;
        }

        if (_at != text.Length || pieces.Length == 0) return false;
        if (_isAfternoon is { } afternoon)
        {
            if (_hour > 12) return false;
            _hour = _hour % 12 + (afternoon ? 12 : 0);
        }

        if (_hour > 23 || _minute > 59 || _second > 59 || !Calendar.Exists(_year, _month, _day)) return false;
        var days = Calendar.ToDays(_year, _month, _day);
        if (_dayOfYear > 0)
        {
            days = Calendar.ToDays(_year, 1, 1) + _dayOfYear - 1;
            if (Calendar.FromDays(days).Year != _year) return false;
        }

        var seconds = (_hour * 60L + _minute) * 60 + _second;
        result = new Timestamp(days * Timestamp.MicrosPerDay + seconds * Timestamp.MicrosPerSecond + _micros);
        return true;
    }

    private bool Field(char letter, int count, bool isTight)
    {
        switch (letter)
        {
            case 'M' when count >= 3: return Name(CultureInfo.InvariantCulture.DateTimeFormat, out _month);
            case 'E': return DayName();
            case 'a': return Half();
            case 'S': return Fraction(count);
        }

        if (!Number(isTight ? count : letter is 'y' or 'Y' ? Math.Max(count, 4) : DigitsMax, out var number, out var digits)) return false;
        switch (letter)
        {
            case 'y' or 'Y': _year = count == 2 && digits == 2 ? number + (number < CenturyStart ? 2000 : 1900) : number; break;
            case 'M': _month = number; break;
            case 'd': _day = number; break;
            case 'D': _dayOfYear = number; return number >= 1;
            case 'H': _hour = number; break;
            case 'k': _hour = number == 24 ? 0 : number; break;
            case 'K' or 'h': _hour = number; break;
            case 'm': _minute = number; break;
            case 's': _second = number; break;
            case 'e': return number is >= 1 and <= 7;
            default: return false;
        }

        return true;
    }

    private bool Take(string wanted)
    {
        if (string.CompareOrdinal(text, _at, wanted, 0, wanted.Length) != 0) return false;
        _at += wanted.Length;
        return true;
    }

    private bool Number(int digitsMax, out int number, out int digits)
    {
        number = 0;
        var start = _at;
        for (; _at < text.Length && _at - start < digitsMax && char.IsAsciiDigit(text[_at]); _at++) number = number * 10 + text[_at] - '0';
        digits = _at - start;
        return digits > 0;
    }

    private bool Fraction(int count)
    {
        var start = _at;
        if (!Number(Math.Min(count, DigitsMax), out var number, out var digits)) return false;
        _micros = (long)(number * Math.Pow(10, 6 - digits));
        return _at > start;
    }

    private bool Name(DateTimeFormatInfo names, out int month)
    {
        for (month = 1; month <= 12; month++)
        {
            if (TakeAnyCase(names.GetMonthName(month)) || TakeAnyCase(names.GetAbbreviatedMonthName(month))) return true;
        }

        return false;
    }

    private bool DayName()
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat;
        for (var day = DayOfWeek.Sunday; day <= DayOfWeek.Saturday; day++)
        {
            if (TakeAnyCase(names.GetDayName(day)) || TakeAnyCase(names.GetAbbreviatedDayName(day))) return true;
        }

        return false;
    }

    private bool Half()
    {
        _isAfternoon = TakeAnyCase("PM") ? true : TakeAnyCase("AM") ? false : null;
        return _isAfternoon is not null;
    }

    private bool TakeAnyCase(string wanted)
    {
        if (string.Compare(text, _at, wanted, 0, wanted.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
        _at += wanted.Length;
        return true;
    }
}
