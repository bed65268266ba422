namespace MatViewDb.MySql.Rows;

/// <summary>Converts between days since 1970-01-01 and year, month and day of the Gregorian calendar.</summary>
internal static class Calendar
{
    private const int DaysPerEra = 146097;
    private const int DaysToEpoch = 719468;

    public static int DaysFromCivil(int year, int month, int day)
    {
        // Years begin in March here, so that the leap day is the last of its year.
        var y = month <= 2 ? year - 1 : year;
        var era = (y >= 0 ? y : y - 399) / 400;
        var yearOfEra = y - era * 400;
        var dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        var dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DaysPerEra + dayOfEra - DaysToEpoch;
    }

    public static (int Year, int Month, int Day) CivilFromDays(int days)
    {
        var shifted = days + DaysToEpoch;
        var era = (shifted >= 0 ? shifted : shifted - (DaysPerEra - 1)) / DaysPerEra;
        var dayOfEra = shifted - era * DaysPerEra;
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var shiftedMonth = (5 * dayOfYear + 2) / 153;
        var day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
        var month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        var year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        return (year, month, day);
    }
}
