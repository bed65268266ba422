using MatViewDb.Formats.Columnar;
using Parquet.Meta;

namespace MatViewDb.Formats.Parquet;

/// <summary>Finds out from the elements of a schema what nested columns are made of.</summary>
internal static class ParquetNodes
{
    /// <summary>
    /// Reads the element at a place and those below it; null for a shape that is not read, whose values are passed over all the same.
    /// </summary>
    internal static FileNode? Read(
        List<SchemaElement> elements, ref int at, ref int leaf, int defined = 0, int repeated = 0, int depth = 0)
    {
        if (depth > FileNode.DepthMax || at >= elements.Count) throw new InvalidDataException("the schema is broken");
        var element = elements[at];
        if (element.RepetitionType == FieldRepetitionType.REPEATED)
        {
            // A repeated field that no list is around: a list that is always there, of elements that are.
            var item = Below(elements, ref at, ref leaf, defined + 1, repeated + 1, depth + 1);
            return item is null ? null : new FileNode(FileShape.List, element.Name, defined, repeated + 1, [item]);
        }

        if (element.RepetitionType != FieldRepetitionType.REQUIRED) defined++;
        return Below(elements, ref at, ref leaf, defined, repeated, depth);
    }

    // What the element itself adds to the levels is added already.
    private static FileNode? Below(List<SchemaElement> elements, ref int at, ref int leaf, int defined, int repeated, int depth)
    {
        if (at >= elements.Count) throw new InvalidDataException("the schema is broken");
        var element = elements[at];
        if (element.Type is not null)
        {
            var value = ParquetColumn.Take(element) with { Leaf = leaf++ };
            at++;
            return value.Type is null ? null : new FileNode(FileShape.Value, element.Name, defined, repeated, []) { Value = value };
        }

        var isList = element.ConvertedType == ConvertedType.LIST || element.LogicalType?.LIST is not null;
        var isMap = element.ConvertedType is ConvertedType.MAP or ConvertedType.MAP_KEY_VALUE || element.LogicalType?.MAP is not null;
        at++;
        var children = element.NumChildren ?? 0;
        if (children > 0 && at >= elements.Count) throw new InvalidDataException("the schema is broken");
        if ((isList || isMap) && children == 1 && elements[at].RepetitionType == FieldRepetitionType.REPEATED)
        {
            var entry = elements[at];
            var parts = new List<FileNode?>();
            if (isMap && entry.NumChildren == 2)
            {
                at++;
                for (var i = 0; i < 2; i++) parts.Add(Read(elements, ref at, ref leaf, defined + 1, repeated + 1, depth + 1));
                return FileNode.Of(FileShape.Map, element.Name, defined, repeated + 1, parts);
            }

            // Files of old write the element itself as the repeated field.
            var isElement = entry.Type is not null || entry.NumChildren != 1 || entry.Name == "array"
                || entry.Name == element.Name + "_tuple";
            if (!isElement) at++;
            parts.Add(isElement
                ? Below(elements, ref at, ref leaf, defined + 1, repeated + 1, depth + 1)
                : Read(elements, ref at, ref leaf, defined + 1, repeated + 1, depth + 1));
            return FileNode.Of(FileShape.List, element.Name, defined, repeated + 1, parts);
        }

        var fields = new List<FileNode?>();
        for (var i = 0; i < children; i++) fields.Add(Read(elements, ref at, ref leaf, defined, repeated, depth + 1));
        return fields.Count == 0 ? null : FileNode.Of(FileShape.Struct, element.Name, defined, repeated, fields);
    }
}
