using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace MatViewDb.MySql.Rows;

/// <summary>Prints dates and times into bytes, as MySQL prints them.</summary>
internal static class TemporalText
{
    public const int LengthMax = 32;

    private const long MicrosPerSecond = 1_000_000;
    private const long SecondsPerDay = 86400;

    public static int PrintDate(Span<byte> target, int days)
    {
        var (year, month, day) = Calendar.CivilFromDays(days);
        Two(target, 0, year / 100);
        Two(target, 2, year % 100);
        target[4] = (byte)'-';
        Two(target, 5, month);
        target[7] = (byte)'-';
        Two(target, 8, day);
        return 10;
    }

    public static int PrintDateTime(Span<byte> target, long micros, int digits)
    {
        var seconds = Math.DivRem(micros, MicrosPerSecond, out var fraction);
        if (fraction < 0) (seconds, fraction) = (seconds - 1, fraction + MicrosPerSecond);
        var days = Math.DivRem(seconds, SecondsPerDay, out var ofDay);
        if (ofDay < 0) (days, ofDay) = (days - 1, ofDay + SecondsPerDay);
        PrintDate(target, (int)days);
        target[10] = (byte)' ';
        PrintClock(target, 11, (int)ofDay / 3600, (int)ofDay % 3600);
        return PrintFraction(target, 19, (int)fraction, digits);
    }

    /// <summary>Prints a duration: hours may exceed 24 and have two digits at least.</summary>
    public static int PrintTime(Span<byte> target, long micros, int digits)
    {
        var length = 0;
        if (micros < 0) target[length++] = (byte)'-';
        var seconds = (long)(ulong)Math.DivRem(Math.Abs(micros), MicrosPerSecond, out var fraction);
        var hours = (int)(seconds / 3600);
        if (hours >= 100)
        {
            (hours / 100).TryFormat(target[length..], out var written);
            length += written;
        }

        PrintClock(target, length, hours % 100, (int)(seconds % 3600));
        return PrintFraction(target, length + 8, (int)fraction, digits);
    }

    /// <summary>Writes a date and time in its shortest binary form, behind its length.</summary>
    public static int EncodeDateTime(Span<byte> target, int days, long microsOfDay)
    {
        var (year, month, day) = Calendar.CivilFromDays(days);
        BinaryPrimitives.WriteUInt16LittleEndian(target[1..], (ushort)year);
        target[3] = (byte)month;
        target[4] = (byte)day;
        target[0] = 4;
        if (microsOfDay != 0)
        {
            var ofDay = (int)Math.DivRem(microsOfDay, MicrosPerSecond, out var fraction);
            target[5] = (byte)(ofDay / 3600);
            target[6] = (byte)(ofDay % 3600 / 60);
            target[7] = (byte)(ofDay % 60);
            target[0] = 7;
            if (fraction != 0)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(target[8..], (uint)fraction);
                target[0] = 11;
            }
        }

        return target[0] + 1;
    }

    public static int EncodeDateTime(Span<byte> target, long micros)
    {
        var days = Math.DivRem(micros, SecondsPerDay * MicrosPerSecond, out var ofDay);
        if (ofDay < 0) (days, ofDay) = (days - 1, ofDay + SecondsPerDay * MicrosPerSecond);
        return EncodeDateTime(target, (int)days, ofDay);
    }

    /// <summary>Writes a duration in its shortest binary form, behind its length.</summary>
    public static int EncodeTime(Span<byte> target, long micros)
    {
        target[0] = 0;
        if (micros == 0) return 1;
        target[1] = micros < 0 ? (byte)1 : (byte)0;
        var seconds = Math.DivRem(Math.Abs(micros), MicrosPerSecond, out var fraction);
        BinaryPrimitives.WriteUInt32LittleEndian(target[2..], (uint)(seconds / SecondsPerDay));
        var ofDay = (int)(seconds % SecondsPerDay);
        target[6] = (byte)(ofDay / 3600);
        target[7] = (byte)(ofDay % 3600 / 60);
        target[8] = (byte)(ofDay % 60);
        target[0] = 8;
        if (fraction != 0)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(target[9..], (uint)fraction);
            target[0] = 12;
        }

        return target[0] + 1;
    }

    private static void PrintClock(Span<byte> target, int at, int hours, int ofHour)
    {
        Two(target, at, hours);
        target[at + 2] = (byte)':';
        Two(target, at + 3, ofHour / 60);
        target[at + 5] = (byte)':';
        Two(target, at + 6, ofHour % 60);
    }

    private static int PrintFraction(Span<byte> target, int at, int micros, int digits)
    {
        if (digits == 0) return at;
        target[at] = (byte)'.';
        Two(target, at + 1, micros / 10000);
        Two(target, at + 3, micros / 100 % 100);
        Two(target, at + 5, micros % 100);
        return at + 1 + digits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Two(Span<byte> target, int at, int value)
    {
        var tens = (uint)value / 10;
        target[at] = (byte)('0' + tens);
        target[at + 1] = (byte)('0' + (uint)value - tens * 10);
    }
}
