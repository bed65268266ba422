namespace MatViewDb.Functions.Values;

/// <summary>Knows the normal distribution.</summary>
internal static class Normal
{
    private const double SeriesBelow = 3;
    private const int StepsMax = 500;

    /// <summary>Gives the probability of a value above z.</summary>
    internal static double Above(double z)
    {
        if (double.IsNaN(z)) return z;
        var x = Math.Abs(z);
        var above = x < SeriesBelow ? 0.5 - Density(x) * Series(x) : Density(x) * Fraction(x);
        return z < 0 ? 1 - above : above;
    }

    private static double Density(double x) => Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);

    // The share between 0 and x is density * (x + x^3/3 + x^5/(3*5) + ...).
    private static double Series(double x)
    {
        var (sum, term) = (x, x);
        for (var i = 3; i < 2 * StepsMax; i += 2)
        {
            term *= x * x / i;
            var next = sum + term;
            if (next.Equals(sum)) break;
            sum = next;
        }

        return sum;
    }

    // The share above x is density / (x + 1/(x + 2/(x + 3/(x + ...)))), from the inside out.
    private static double Fraction(double x)
    {
        var below = x;
        for (var i = StepsMax; i >= 1; i--) below = x + i / below;
        return 1 / below;
    }
}
