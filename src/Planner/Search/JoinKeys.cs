using System.Numerics;

namespace MatViewDb.Planner.Search;

/// <summary>
/// Estimates which part of the product of inputs the equalities between them keep. Of n equal columns the n-1 with most
/// values each divide by their number of values; columns that tie the same two inputs are not independent.
/// </summary>
public sealed class JoinKeys
{
    private const int ClassesMax = 64;
    private readonly JoinGraph _graph;
    private readonly double[][] _distinct;
    private readonly ulong[] _classes;

    public JoinKeys(JoinGraph graph)
    {
        _graph = graph;
        _classes = new ulong[graph.Inputs.Count];
        _distinct = new double[graph.Classes.Count][];
        for (var at = 0; at < _distinct.Length; at++)
        {
            _distinct[at] = new double[graph.Inputs.Count];
            foreach (var (column, input) in graph.Classes[at])
            {
                if (_distinct[at][input] > 0) continue;
                _distinct[at][input] = graph.Inputs[input].Statistics.Distinct(column);
                if (at < ClassesMax) _classes[input] |= 1UL << at;
            }
        }
    }

    /// <summary>Gives the selectivity of all equalities inside a set of inputs.</summary>
    public double Selectivity(uint set)
    {
        Span<double> smallest = stackalloc double[Math.Min(_distinct.Length, ClassesMax)];
        smallest.Clear();
        var kept = 1.0;
        for (var rest = set; rest != 0; rest &= rest - 1)
        {
            var input = BitOperations.TrailingZeroCount(rest);
            kept /= Divisor(input, set & ((1u << input) - 1), smallest);
        }

        return kept;
    }

    // How many values the columns have that tie an input to those before it.
    private double Divisor(int input, uint before, Span<double> smallest)
    {
        var shared = SharedWith(input, before, out var partner);
        var together = 1.0;
        var apart = 1.0;
        for (var rest = _classes[input]; rest != 0; rest &= rest - 1)
        {
            var at = BitOperations.TrailingZeroCount(rest);
            var own = _distinct[at][input];
            if (smallest[at] > 0)
            {
                if ((shared >> at & 1) != 0) together *= Math.Max(own, smallest[at]);
                else apart *= Math.Max(own, smallest[at]);
            }

            smallest[at] = smallest[at] > 0 ? Math.Min(smallest[at], own) : own;
        }

        if (shared != 0 && !BitOperations.IsPow2(shared))
        {
            together = Math.Min(together, Math.Sqrt(RowsOf(input)) * Math.Sqrt(RowsOf(partner)));
        }

        return Math.Max(together * apart, 1);
    }

    private ulong SharedWith(int input, uint before, out int partner)
    {
        var shared = 0UL;
        partner = input;
        for (var rest = before; rest != 0; rest &= rest - 1)
        {
            var other = BitOperations.TrailingZeroCount(rest);
            var common = _classes[input] & _classes[other];
            if (BitOperations.PopCount(common) <= BitOperations.PopCount(shared)) continue;
            (shared, partner) = (common, other);
        }

        return shared;
    }

    private double RowsOf(int input) => Math.Max(_graph.Inputs[input].Statistics.Rows, 1);
}
