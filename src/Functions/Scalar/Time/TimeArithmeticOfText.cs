using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives the time between two texts, which are both times or both moments; NULL otherwise.</summary>
[SqlFunction("timediff", Example = "timediff('10:00:00', '08:30:00') -> 01:30:00")]
public readonly struct TimeDiffOfTexts : IPartialBinaryFunction<Utf8, Utf8, TimeSpanValue>
{
    public static bool TryInvoke(Utf8 first, Utf8 second, out TimeSpanValue result)
    {
        result = default;
        var isMoment = TimeTexts.IsMoment(first, out var start);
        if (isMoment != TimeTexts.IsMoment(second, out var end)) return false;
        if (isMoment)
        {
            result = TimeSpanValue.Clamp(start.Micros - end.Micros);
            return true;
        }

        var read = TemporalText.TryParseTime(first.Bytes, out var from) & TemporalText.TryParseTime(second.Bytes, out var to);
        result = TimeSpanValue.Clamp(from.Micros - to.Micros);
        return read;
    }
}

/// <summary>Adds a time to a text that is a time or a moment.</summary>
[SqlFunction("addtime", Example = "addtime('10:00:00', '01:30:00') -> 11:30:00")]
public readonly struct AddTimeToText : IBinaryTextFunction<Utf8, TimeSpanValue>
{
    public static bool Invoke(Utf8 first, TimeSpanValue second, TextSink output) => TimeTexts.Shift(first, second.Micros, output);
}

/// <summary>Takes a time from a text that is a time or a moment.</summary>
[SqlFunction("subtime", Example = "subtime('10:00:00', '01:30:00') -> 08:30:00")]
public readonly struct SubTimeFromText : IBinaryTextFunction<Utf8, TimeSpanValue>
{
    public static bool Invoke(Utf8 first, TimeSpanValue second, TextSink output) => TimeTexts.Shift(first, -second.Micros, output);
}

/// <summary>Writes a time in a format of the % codes for hours, minutes, seconds and fractions.</summary>
[SqlFunction("time_format", Example = "time_format('100:05:09', '%H %k %h %i %s') -> 100 100 04 05 09")]
public readonly struct TimeFormat : IBinaryTextFunction<TimeSpanValue, Utf8>
{
    public static bool Invoke(TimeSpanValue first, Utf8 second, TextSink output)
    {
        var micros = Math.Abs(first.Micros);
        var hours = micros / 3_600_000_000;
        var ofDay = new Timestamp(micros % Timestamp.MicrosPerDay);
        var format = second.Bytes;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                output.Append(format[i]);
                continue;
            }

            var code = format[++i];
            if (code is (byte)'H' or (byte)'k')
            {
                if (first.Micros < 0) output.Append((byte)'-');
                output.AppendNumber(hours, code == 'H' ? 2 : 1);
            }
            else if (code == 'T')
            {
                // All hours, though those of %h are those of a clock.
                if (first.Micros < 0) output.Append((byte)'-');
                output.AppendNumber(hours, 2);
                DateFormatOf.Append(ofDay, ":%i:%s"u8, output);
            }
            else if (code is (byte)'h' or (byte)'I' or (byte)'l' or (byte)'i' or (byte)'s' or (byte)'S' or (byte)'f' or (byte)'p'
                or (byte)'r')
            {
                DateFormatOf.Append(ofDay, [(byte)'%', code], output);
            }
            else if (code is (byte)'d' or (byte)'m' or (byte)'y') output.Append("00"u8);
            else if (code == 'Y') output.Append("0000"u8);
            else if (code is (byte)'c' or (byte)'e') output.Append((byte)'0');
            else output.Append(code);
        }

        return format.Length > 0;
    }
}

/// <summary>Tells texts of moments from texts of times.</summary>
internal static class TimeTexts
{
    internal static bool IsMoment(Utf8 text, out Timestamp moment)
    {
        var trimmed = NumberText.TrimBlanks(text.Bytes);
        moment = default;
        return trimmed.Length >= 8 && trimmed.IndexOfAny((byte)'-', (byte)'/') > 0 && TemporalText.TryParse(trimmed, out moment);
    }

    internal static bool Shift(Utf8 text, long micros, TextSink output)
    {
        if (IsMoment(text, out var moment))
        {
            var result = new Timestamp(moment.Micros + micros);
            if (!result.IsInRange) return false;
            TemporalText.Append(result, result.Micros % Timestamp.MicrosPerSecond == 0 ? 0 : 6, output);
            return true;
        }

        if (!TemporalText.TryParseTime(text.Bytes, out var time)) return false;
        var shifted = TimeSpanValue.Clamp(time.Micros + micros);
        TemporalText.Append(shifted, shifted.Micros % Timestamp.MicrosPerSecond == 0 ? 0 : 6, output);
        return true;
    }
}
