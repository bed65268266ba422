namespace MatViewDb.Bench.Wide;

/// <summary>
/// Draws skewed numbers with multiplication and square root alone: those are exact in IEEE arithmetic, so the rows are the same on
/// every machine, which Math.Pow and Math.Exp do not promise.
/// </summary>
internal static class Skew
{
    /// <summary>Gives a rank in [0, count) whose density falls with the power; 1 is flat, quarters are allowed.</summary>
    internal static int Rank(this ref SplitMix random, int count, double power) => (int)(count * Power(random.Unit(), power));

    /// <summary>Gives about 2 to the exponent, within 0.02%.</summary>
    internal static double Exp2(double exponent)
    {
        var whole = Math.Floor(exponent);
        var rest = exponent - whole;
        var mantissa = 1 + rest * (0.69583282 + rest * (0.22606716 + rest * 0.07810002));
        return Math.ScaleB(mantissa, (int)whole);
    }

    private static double Power(double value, double power)
    {
        var result = 1.0;
        for (var i = 1; i <= power; i++) result *= value;
        var quarters = (int)(power * 4) % 4;
        var root = Math.Sqrt(value);
        if (quarters >= 2) result *= root;
        if (quarters % 2 == 1) result *= Math.Sqrt(root);
        return result;
    }
}
