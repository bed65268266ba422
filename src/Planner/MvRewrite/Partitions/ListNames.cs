using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Core.Types;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>
/// Names list partitions of views after their values: the name stays whatever other partitions come and go. What letters and digits
/// do not tell apart is told by a number made of the values.
/// </summary>
internal static class ListNames
{
    private const int LengthMax = 40;

    internal static string Of(ImmutableArray<ImmutableArray<PartitionValue>> tuples, IReadOnlyList<SqlType> types)
    {
        var words = new List<string>();
        var isExact = tuples.Length == 1;
        for (var i = 0; i < tuples[0].Length; i++)
        {
            var (word, isWhole) = WordOf(tuples[0][i], types[i]);
            words.Add(word);
            isExact &= isWhole;
        }

        var name = "p" + string.Join('_', words);
        if (isExact && name.Length <= LengthMax) return name;
        return $"{(name.Length > LengthMax ? name[..LengthMax] : name)}_{NumberOf(tuples)}";
    }

    private static (string Word, bool IsWhole) WordOf(PartitionValue value, SqlType type)
    {
        if (value.IsNull) return ("null", false);
        if (value.Number is { } number && !type.IsTemporal)
        {
            var digits = Int128.Abs(number).ToString(CultureInfo.InvariantCulture);
            return (number < 0 ? "m" + digits : digits, true);
        }

        var text = PartitionValues.Print(value, type);
        var word = new string([.. text.Where(char.IsAsciiLetterOrDigit)]);
        return (word, word.Length > 0 && (type.IsTemporal || word.Length == text.Length));
    }

    // FNV-1a, 64 bits: the same in every process.
    private static string NumberOf(ImmutableArray<ImmutableArray<PartitionValue>> tuples)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var value in tuples.SelectMany(t => t))
        {
            var text = value.IsNull ? "N" : value.Number is { } number ? $"#{number}" : $"'{value.Text}";
            foreach (var part in Encoding.UTF8.GetBytes(text + "\0")) hash = (hash ^ part) * 1_099_511_628_211UL;
        }

        return hash.ToString("x12", CultureInfo.InvariantCulture)[..12];
    }
}
