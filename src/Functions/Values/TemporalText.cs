using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Values;

/// <summary>Reads and writes dates and times as text, in the forms that MySQL accepts.</summary>
public static class TemporalText
{
    /// <summary>Reads 2024-01-31, 2024/1/31, 20240131, each with an optional time of day behind.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out Timestamp value)
    {
        value = default;
        text = WithoutZone(text.Trim(" \t\n\v\f\r"u8));
        if (text.Length == 0) return false;
        var digits = CountDigits(text);
        if (digits >= 5) return TryParseCompact(text, digits, out value);

        var at = 0;
        if (!TakeNumber(text, ref at, 4, out var year, out var yearDigits)) return false;
        if (!TakeSeparator(text, ref at) || !TakeNumber(text, ref at, 2, out var month, out _)) return false;
        if (!TakeSeparator(text, ref at) || !TakeNumber(text, ref at, 2, out var day, out _)) return false;
        if (yearDigits <= 2) year += year < 70 ? 2000 : 1900;
        if (yearDigits == 3 || !Calendar.Exists(year, month, day)) return false;

        long timeOfDay = 0;
        if (at < text.Length)
        {
            if (text[at] is not ((byte)' ' or (byte)'T' or (byte)'t')) return false;
            at++;
            while (at < text.Length && text[at] == ' ') at++;
            if (!TryParseTimeOfDay(text[at..], out timeOfDay)) return false;
        }

        value = new Timestamp(Calendar.ToDays(year, month, day) * Timestamp.MicrosPerDay + timeOfDay);
        return value.IsInRange;
    }

    /// <summary>Reads a number such as 20240131 or 20240131123000.</summary>
    public static bool TryFromNumber(long number, out Timestamp value)
    {
        value = default;
        if (number is <= 0 or > 99991231235959) return false;
        var date = number;
        long time = 0;
        if (number > 99991231)
        {
            date = number / 1_000_000;
            time = number % 1_000_000;
        }

        if (date < 700000) date += 20_000_000;
        else if (date < 1_000_000) date += 19_000_000;
        var year = (int)(date / 10_000);
        var month = (int)(date / 100 % 100);
        var day = (int)(date % 100);
        if (!Calendar.Exists(year, month, day)) return false;
        if (time / 10_000 > 23 || time / 100 % 100 > 59 || time % 100 > 59) return false;
        var seconds = time / 10_000 * 3600 + time / 100 % 100 * 60 + time % 100;
        value = new Timestamp(
            Calendar.ToDays(year, month, day) * Timestamp.MicrosPerDay + seconds * Timestamp.MicrosPerSecond);
        return true;
    }

    /// <summary>Reads [-][d ]hh:mm[:ss[.ffffff]] or hhmmss.</summary>
    public static bool TryParseTime(ReadOnlySpan<byte> text, out TimeSpanValue value)
    {
        value = default;
        text = NumberText.TrimBlanks(text);
        if (text.Length == 0) return false;
        var negative = text[0] == '-';
        if (negative) text = text[1..];
        if (TryParse(text, out var moment) && text.Length >= 10 && !negative)
        {
            value = new TimeSpanValue(moment.MicrosOfDay);
            return true;
        }

        var at = 0;
        if (!TakeNumber(text, ref at, 7, out var first, out _)) return false;
        long hours = first;
        if (at < text.Length && text[at] == ' ')
        {
            at++;
            if (!TakeNumber(text, ref at, 2, out var ofDay, out _)) return false;
            hours = hours * 24 + ofDay;
            if (at == text.Length) return Make(hours, 0, 0, 0, negative, out value);
        }

        if (at == text.Length || text[at] == '.')
        {
            return TryFraction(text[at..], out var rest)
                && Make(first / 10_000, first / 100 % 100, first % 100, rest, negative, out value);
        }

        if (text[at++] != ':' || !TakeNumber(text, ref at, 2, out var minutes, out _)) return false;
        var seconds = 0;
        if (at < text.Length && text[at] == ':')
        {
            at++;
            if (!TakeNumber(text, ref at, 2, out seconds, out _)) return false;
        }

        return TryFraction(text[at..], out var micros) && Make(hours, minutes, seconds, micros, negative, out value);
    }

    public static void Append(Date date, TextSink output)
    {
        var (year, month, day) = Calendar.FromDays(date.Days);
        var room = output.Reserve(10);
        Put(room, year / 100);
        Put(room[2..], year % 100);
        room[4] = (byte)'-';
        Put(room[5..], month);
        room[7] = (byte)'-';
        Put(room[8..], day);
        output.Advance(10);
    }

    /// <summary>Writes a DATETIME; without declared digits the fraction appears only when there is one.</summary>
    public static void Append(Timestamp value, int digits, TextSink output)
    {
        Append(new Date(value.Days), output);
        output.Append((byte)' ');
        AppendClock(value.MicrosOfDay, digits, output);
    }

    public static void Append(TimeSpanValue value, int digits, TextSink output)
    {
        if (value.Micros < 0) output.Append((byte)'-');
        AppendClock(Math.Abs(value.Micros), digits, output);
    }

    private static void AppendClock(long micros, int digits, TextSink output)
    {
        var seconds = micros / Timestamp.MicrosPerSecond;
        output.AppendNumber(seconds / 3600, 2);
        var room = output.Reserve(6);
        room[0] = room[3] = (byte)':';
        Put(room[1..], (int)(seconds / 60 % 60));
        Put(room[4..], (int)(seconds % 60));
        output.Advance(6);
        var fraction = micros % Timestamp.MicrosPerSecond;
        if (digits == 0 && fraction == 0) return;
        Span<byte> text = stackalloc byte[7];
        text[0] = (byte)'.';
        for (var i = 6; i > 0; i--)
        {
            text[i] = (byte)('0' + fraction % 10);
            fraction /= 10;
        }

        output.Append(text[..((digits == 0 ? 6 : digits) + 1)]);
    }

    private static bool TryParseCompact(ReadOnlySpan<byte> text, int digits, out Timestamp value)
    {
        value = default;
        if (digits is not (6 or 8 or 12 or 14)) return false;
        long number = 0;
        foreach (var c in text[..digits]) number = number * 10 + (c - '0');
        if (!TryFromNumber(number, out value)) return false;
        var rest = text[digits..];
        if (rest.Length == 0) return true;
        if (rest[0] == '.' && digits >= 12 && TryFraction(rest, out var micros))
        {
            value = new Timestamp(value.Micros + micros);
            return true;
        }

        if (digits is not (6 or 8) || rest[0] is not ((byte)' ' or (byte)'T' or (byte)'t')) return false;
        if (!TryParseTimeOfDay(NumberText.TrimBlanks(rest[1..]), out var timeOfDay)) return false;
        value = new Timestamp(value.Micros + timeOfDay);
        return true;
    }

    private static bool TryParseTimeOfDay(ReadOnlySpan<byte> text, out long micros)
    {
        micros = 0;
        var at = 0;
        if (!TakeNumber(text, ref at, 2, out var hour, out _) || hour > 23) return false;
        var minute = 0;
        var second = 0;
        if (at < text.Length && CountDigits(text) is 4 or 6)
        {
            // hhmm and hhmmss need no separators.
            TakeNumber(text, ref at, 2, out minute, out _);
            if (CountDigits(text) == 6) TakeNumber(text, ref at, 2, out second, out _);
            if (minute > 59 || second > 59) return false;
        }
        else if (at < text.Length)
        {
            if (text[at++] is not ((byte)':' or (byte)'.') || !TakeNumber(text, ref at, 2, out minute, out _) || minute > 59) return false;
            if (at < text.Length && (text[at] == ':' || text[at - 3] == '.'))
            {
                at++;
                if (!TakeNumber(text, ref at, 2, out second, out _) || second > 59) return false;
            }
        }

        if (!TryFraction(text[at..], out var fraction)) return false;
        micros = ((hour * 60L + minute) * 60 + second) * Timestamp.MicrosPerSecond + fraction;
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<byte> text, out long micros)
    {
        micros = 0;
        if (text.Length == 0) return true;
        if (text[0] != '.') return false;
        long unit = 100_000;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is < (byte)'0' or > (byte)'9') return false;
            if (i == 7 && text[i] >= '5') micros++;
            micros += unit * (text[i] - '0');
            unit /= 10;
        }

        return true;
    }

    private static bool Make(
        long hours, long minutes, long seconds, long micros, bool negative, out TimeSpanValue value)
    {
        var total = ((hours * 60 + minutes) * 60 + seconds) * Timestamp.MicrosPerSecond + micros;
        value = new TimeSpanValue(negative ? -total : total);
        return minutes < 60 && seconds < 60 && total <= TimeSpanValue.MaxMicros;
    }

    // UTC's letter stands behind a time only; other offsets are read where zones are known.
    private static ReadOnlySpan<byte> WithoutZone(ReadOnlySpan<byte> text)
        => text.Length > 11 && text[^1] is (byte)'Z' or (byte)'z' && text[^2] is >= (byte)'0' and <= (byte)'9' or (byte)'.'
            ? text[..^1]
            : text;

    private static int CountDigits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && text[count] is >= (byte)'0' and <= (byte)'9') count++;
        return count;
    }

    private static bool TakeNumber(ReadOnlySpan<byte> text, ref int at, int maxDigits, out int value, out int digits)
    {
        value = 0;
        digits = 0;
        while (at < text.Length && digits < maxDigits && text[at] is >= (byte)'0' and <= (byte)'9')
        {
            value = value * 10 + (text[at++] - '0');
            digits++;
        }

        return digits > 0;
    }

    private static bool TakeSeparator(ReadOnlySpan<byte> text, ref int at)
    {
        if (at >= text.Length || text[at] is not ((byte)'-' or (byte)'/' or (byte)'.' or (byte)':')) return false;
        at++;
        return true;
    }

    private static void Put(Span<byte> target, int twoDigits)
    {
        target[0] = (byte)('0' + twoDigits / 10);
        target[1] = (byte)('0' + twoDigits % 10);
    }
}
