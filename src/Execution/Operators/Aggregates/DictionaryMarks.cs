using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Marks pairs of a group's code and a value's dictionary code that were seen, so that each costs a lookup once per
/// dictionary and not once per row.
/// </summary>
internal sealed unsafe class DictionaryMarks(MemoryTracker tracker) : IDisposable
{
    private const long MarksMax = 8 << 20;

    private Column? _dictionary;
    private NativeBuffer? _marks;
    private int _generation = -1;

    /// <summary>
    /// Lists the rows whose pair is new, or gives false when there are too many possible pairs. Without codes all rows are
    /// one group.
    /// </summary>
    internal bool TryPick(Column values, PerfectGroups? groups, int* codes, List<int> picked)
    {
        var dictionary = values.Dictionary!;
        var groupCount = groups?.CodeCount ?? 1;
        // One more value: NULL.
        var valueCount = dictionary.Length + 1;
        var marks = (long)groupCount * valueCount;
        if (marks > MarksMax || marks > 64L * values.Length) return false;
        var generation = groups?.Generation ?? 0;
        if (_marks is null || !ReferenceEquals(_dictionary, dictionary) || _generation != generation)
        {
            Dispose();
            _dictionary = dictionary.Share();
            _generation = generation;
            _marks = NativeBuffer.AllocateZeroed(tracker, marks);
        }

        picked.Clear();
        var seen = _marks.Pointer;
        var source = values.As<int>();
        for (var i = 0; i < values.Length; i++)
        {
            var value = values.IsNull(i) ? dictionary.Length : source[i];
            var mark = seen + (groups is null ? value : (long)codes[i] * valueCount + value);
            if (*mark != 0) continue;
            *mark = 1;
            picked.Add(i);
        }

        return true;
    }

    public void Dispose()
    {
        _marks?.Release();
        _marks = null;
        _dictionary?.Dispose();
        _dictionary = null;
    }
}
