using System.Globalization;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>Compares JSON values: numbers by value, objects without regard to the order of members.</summary>
internal static class JsonComparison
{
    private delegate bool Comparison(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right);

    internal static bool AreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var kind = JsonText.KindOf(left);
        if (kind != JsonText.KindOf(right)) return false;
        switch (kind)
        {
            case JsonKind.Number:
                return Number(left) == Number(right);
            case JsonKind.String:
                return JsonText.StringOf(left) == JsonText.StringOf(right);
            case JsonKind.Array:
                var elements = JsonText.Children(left);
                var others = JsonText.Children(right);
                if (elements.Count != others.Count) return false;
                for (var i = 0; i < elements.Count; i++)
                {
                    if (!AreEqual(left[elements[i]], right[others[i]])) return false;
                }

                return true;
            case JsonKind.Object:
                return JsonText.Children(left).Count == JsonText.Children(right).Count && HasMembers(left, right, AreEqual);
            default:
                return NumberText.TrimBlanks(left).SequenceEqual(NumberText.TrimBlanks(right));
        }
    }

    internal static bool Contains(ReadOnlySpan<byte> json, ReadOnlySpan<byte> wanted)
    {
        var kind = JsonText.KindOf(json);
        if (kind == JsonKind.Array)
        {
            if (JsonText.KindOf(wanted) != JsonKind.Array) return HasElement(json, wanted, Contains);
            foreach (var part in JsonText.Children(wanted))
            {
                if (!HasElement(json, wanted[part], Contains)) return false;
            }

            return true;
        }

        return kind == JsonKind.Object
            ? JsonText.KindOf(wanted) == JsonKind.Object && HasMembers(json, wanted, Contains)
            : AreEqual(json, wanted);
    }

    internal static bool Overlaps(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (JsonText.KindOf(left) == JsonKind.Array || JsonText.KindOf(right) == JsonKind.Array)
        {
            var list = left;
            var other = right;
            if (JsonText.KindOf(left) != JsonKind.Array)
            {
                list = right;
                other = left;
            }

            if (JsonText.KindOf(other) != JsonKind.Array) return HasElement(list, other, AreEqual);
            foreach (var element in JsonText.Children(other))
            {
                if (HasElement(list, other[element], AreEqual)) return true;
            }

            return false;
        }

        if (JsonText.KindOf(left) != JsonKind.Object || JsonText.KindOf(right) != JsonKind.Object) return AreEqual(left, right);
        var names = new List<string>();
        var members = JsonText.Children(right, names);
        for (var i = 0; i < members.Count; i++)
        {
            if (TryMember(left, names[i], out var value) && AreEqual(value, right[members[i]])) return true;
        }

        return false;
    }

    private static bool HasElement(ReadOnlySpan<byte> array, ReadOnlySpan<byte> wanted, Comparison compare)
    {
        foreach (var element in JsonText.Children(array))
        {
            if (compare(array[element], wanted)) return true;
        }

        return false;
    }

    private static bool HasMembers(ReadOnlySpan<byte> json, ReadOnlySpan<byte> wanted, Comparison compare)
    {
        var names = new List<string>();
        var members = JsonText.Children(wanted, names);
        for (var i = 0; i < members.Count; i++)
        {
            if (!TryMember(json, names[i], out var value) || !compare(value, wanted[members[i]])) return false;
        }

        return true;
    }

    private static bool TryMember(ReadOnlySpan<byte> json, string name, out ReadOnlySpan<byte> value)
    {
        var names = new List<string>();
        var members = JsonText.Children(json, names);
        var at = names.LastIndexOf(name);
        value = at < 0 ? default : json[members[at]];
        return at >= 0;
    }

    private static double Number(ReadOnlySpan<byte> json)
        => double.Parse(NumberText.TrimBlanks(json), NumberStyles.Float, CultureInfo.InvariantCulture);
}
