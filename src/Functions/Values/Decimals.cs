using System.Runtime.CompilerServices;

namespace MatViewDb.Functions.Values;

/// <summary>Does arithmetic on unscaled decimal values.</summary>
public static class Decimals
{
    private static readonly Int128[] s_powers = MakePowers();

    /// <summary>10^38: decimals stay below it.</summary>
    public static Int128 Limit => s_powers[38];

    public static Int128 PowerOfTen(int exponent) => s_powers[exponent];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Fits(Int128 value, int precision)
    {
        var limit = s_powers[precision];
        return value < limit && value > -limit;
    }

    /// <summary>Divides, rounding halves away from zero.</summary>
    public static Int128 DivideRounded(Int128 value, Int128 divisor)
    {
        if (value >= long.MinValue && value <= long.MaxValue && divisor > long.MinValue && divisor <= long.MaxValue / 2
            && divisor > -(long.MaxValue / 2))
        {
            return DivideRounded((long)value, (long)divisor);
        }

        var (quotient, remainder) = Int128.DivRem(value, divisor);
        if (remainder < 0) remainder = -remainder;
        var half = divisor < 0 ? -divisor : divisor;
        if (remainder < half - remainder) return quotient;
        return (value < 0) == (divisor < 0) ? quotient + 1 : quotient - 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Int128 DivideRounded(long value, long divisor)
    {
        var quotient = (Int128)value / divisor;
        if (value != long.MinValue || divisor != -1)
        {
            var whole = value / divisor;
            var remainder = Math.Abs(value - whole * divisor);
            var size = Math.Abs(divisor);
            if (remainder >= size - remainder) whole += (value < 0) == (divisor < 0) ? 1 : -1;
            return whole;
        }

        return quotient;
    }

    /// <summary>Changes the scale, rounding halves away from zero; false when the value leaves 128 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRescale(Int128 value, int fromScale, int toScale, out Int128 result)
    {
        if (toScale == fromScale)
        {
            result = value;
            return true;
        }

        if (toScale < fromScale)
        {
            var drop = fromScale - toScale;
            result = drop > 38 ? 0 : DivideRounded(value, s_powers[drop]);
            return true;
        }

        result = 0;
        if (value == 0) return true;
        var more = toScale - fromScale;
        if (more > 38) return false;
        var bound = Limit / s_powers[more];
        if (value >= bound || value <= -bound) return false;
        result = value * s_powers[more];
        return true;
    }

    public static double ToDouble(Int128 value, int scale)
    {
        var number = value >= long.MinValue && value <= long.MaxValue ? (long)value : (double)value;
        return scale == 0 ? number : number / DoublePower(scale);
    }

    public static double DoublePower(int exponent) => (double)s_powers[exponent];

    /// <summary>Converts a binary number, rounded to the scale; false when it does not fit the precision.</summary>
    public static bool TryFromDouble(double value, int precision, int scale, out Int128 result)
    {
        result = 0;
        if (!double.IsFinite(value)) return false;

        // Numbers that a decimal of 28 digits holds are rounded as people see them: 1.005 at scale 2 is 1.01.
        if (Math.Abs(value) < 1e13 && scale <= 14)
        {
            var shown = (decimal)value;
            result = (Int128)decimal.Round(shown * (decimal)DoublePower(scale), 0, MidpointRounding.AwayFromZero);
            return Fits(result, precision);
        }

        var scaled = Math.Round(value * DoublePower(scale), MidpointRounding.AwayFromZero);
        if (Math.Abs(scaled) >= 1e38) return false;
        result = (Int128)scaled;
        return Fits(result, precision);
    }

    private static Int128[] MakePowers()
    {
        var powers = new Int128[39];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++) powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
