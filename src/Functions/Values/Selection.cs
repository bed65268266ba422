using MatViewDb.Core.Runtime;

namespace MatViewDb.Functions.Values;

/// <summary>Finds the numbers at places of the ascending order without sorting all of them.</summary>
internal static class Selection
{
    private const int FewNumbers = 32;

    /// <summary>
    /// Gives the number at a place from 0 and moves numbers so that none before it is larger and none behind it smaller. NaN
    /// counts as smaller than all.
    /// </summary>
    internal static double At(Span<double> numbers, int place)
    {
        var from = NansFirst(numbers);
        if (place < from) return double.NaN;
        var to = numbers.Length;
        while (to - from > FewNumbers)
        {
            // A statement that was killed ends between two passes.
            Interruption.Check();
            var pivot = Median(numbers[from], numbers[from + (to - from) / 2], numbers[to - 1]);
            var (low, high) = Divide(numbers, from, to, pivot);
            if (place < low) to = low;
            else if (place >= high) from = high;
            else return pivot;
        }

        numbers[from..to].Sort();
        return numbers[place];
    }

    private static int NansFirst(Span<double> numbers)
    {
        var count = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!double.IsNaN(numbers[i])) continue;
            (numbers[count], numbers[i]) = (numbers[i], numbers[count]);
            count++;
        }

        return count;
    }

    /// <summary>Puts smaller numbers before, larger ones behind those that equal the pivot; gives where these stand.</summary>
    private static (int Low, int High) Divide(Span<double> numbers, int from, int to, double pivot)
    {
        var (low, high) = (from, to);
        for (var i = from; i < high;)
        {
            var number = numbers[i];
            if (number < pivot)
            {
                numbers[i++] = numbers[low];
                numbers[low++] = number;
            }
            else if (number > pivot)
            {
                numbers[i] = numbers[--high];
                numbers[high] = number;
            }
            else i++;
        }

        return (low, high);
    }

    private static double Median(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
