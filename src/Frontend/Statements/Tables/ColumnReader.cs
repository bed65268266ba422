using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Binding;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Reads column and key definitions of CREATE TABLE into stored columns. Pure.</summary>
internal static class ColumnReader
{
    private const int KeyBytesMax = 36;
    private const int KeyColumnsMax = 3;

    internal static Column Read(ColumnDefinition definition, int id)
    {
        CheckGenerated(definition);
        var type = TypeNames.Resolve(definition.Type);
        if (definition.AutoIncrement && !type.IsInteger) throw CatalogErrors.OneAutoColumn.With();
        var notNull = definition.Nullable == false || definition.IsPrimaryKey || definition.AutoIncrement;
        return new Column(id, definition.Name, type, !notNull, definition.IsKey, DefaultOf(definition.Default), definition.Comment ?? "")
        {
            Aggregation = definition.Aggregate?.ToUpperInvariant(),
            DefaultExpression = IsComputed(definition.Default) ? SqlPrinter.Print(definition.Default) : null,
            IsAutoIncrement = definition.AutoIncrement,
            UnsignedMax = definition.Type.Unsigned ? TypeNames.UnsignedMax(definition.Type) : null,
            GeneratedSql = definition.Generated is { } generated ? SqlPrinter.Print(generated) : null,
        };
    }

    private static void CheckGenerated(ColumnDefinition definition)
    {
        if (definition.Generated is null) return;
        if (definition.AutoIncrement) throw CatalogErrors.WrongUsage.With("AUTO_INCREMENT", "generated column");
        if (definition.Default is not null) throw CatalogErrors.WrongUsage.With("DEFAULT", "generated column");
        if (definition.Aggregate is { } joins) throw CatalogErrors.WrongUsage.With(joins.ToUpperInvariant(), "generated column");
    }

    internal static ImmutableArray<Column> ReadAll(IEnumerable<ColumnDefinition> definitions)
    {
        var columns = ImmutableArray.CreateBuilder<Column>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in definitions)
        {
            if (!names.Add(definition.Name)) throw CatalogErrors.DuplicateColumn.With(definition.Name);
            columns.Add(Read(definition, columns.Count + 1));
        }

        if (columns.Count(c => c.IsAutoIncrement) > 1) throw CatalogErrors.OneAutoColumn.With();

        return columns.ToImmutable();
    }

    /// <summary>Gives the key model and the sort columns; without a key clause the leading columns that can be sorted by.</summary>
    internal static (KeyModel Model, ImmutableArray<string> Sort, ImmutableArray<Column> Columns) Keys(
        CreateTableStatement statement, ImmutableArray<Column> columns)
    {
        var key = statement.Keys.Count > 0 ? statement.Keys[0] : null;
        var inline = statement.Columns.Where(c => c.IsPrimaryKey).Select(c => c.Name).ToImmutableArray();
        var model = key?.Kind switch
        {
            TableKeyKind.Aggregate => KeyModel.Aggregate,
            TableKeyKind.Unique => KeyModel.Unique,
            TableKeyKind.Primary => KeyModel.Primary,
            null when AggregateKeys.AreMeant(statement) => KeyModel.Aggregate,
            null when !inline.IsEmpty => KeyModel.Primary,
            _ => KeyModel.Duplicate,
        };
        if (key is not null && !inline.IsEmpty) throw CatalogErrors.MultiplePrimaryKeys.With();
        var names = key is null ? inline : [.. key.Columns.Select(c => Require(columns, c).Name)];
        if (model == KeyModel.Aggregate && names.IsEmpty) names = AggregateKeys.Meant(columns);
        if (model == KeyModel.Duplicate && names.IsEmpty) names = Leading(columns);
        foreach (var definition in model == KeyModel.Primary ? statement.Columns : [])
        {
            if (definition.Nullable == true && names.Contains(definition.Name, StringComparer.OrdinalIgnoreCase))
                throw CatalogErrors.NullableKey.With(definition.Name);
        }

        columns = [.. columns.Select(c => names.Contains(c.Name)
            ? c with { IsKey = true, Nullable = c.Nullable && model != KeyModel.Primary } : c)];
        var sort = statement.OrderBy.Count > 0 ? [.. statement.OrderBy.Select(c => Require(columns, c).Name)] : names;
        return (model, sort, columns);
    }

    /// <summary>Says whether a default is an expression that every row computes anew; now() is not, it has a form of its own.</summary>
    internal static bool IsComputed([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] Expression? expression) => expression switch
    {
        null or NullLiteral or StringLiteral or BoolLiteral or TemporalLiteral => false,
        IntegerLiteral or DecimalLiteral or DoubleLiteral => false,
        RowLiteral { Items: [var inner] } => IsComputed(inner),
        FunctionCall { Name: "now" or "current_timestamp" or "localtime" or "localtimestamp" } => false,
        _ => true,
    };

    /// <summary>Gives the leading columns that make a good sort key: at most three, 36 bytes, a text column ends it.</summary>
    internal static ImmutableArray<string> Leading(IReadOnlyList<Column> columns)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var bytes = 0;
        foreach (var column in columns)
        {
            if (column.GeneratedSql is not null) continue;
            if (column.Type.IsFloating || column.Type.IsNested || column.Type.Kind is SqlTypeKind.Json or SqlTypeKind.VarBinary) break;
            bytes += column.Type.IsText ? 20 : Math.Max(1, column.Type.ToArrow().ByteWidth);
            if (names.Count == KeyColumnsMax || bytes > KeyBytesMax) break;
            names.Add(column.Name);
            if (column.Type.IsText) break;
        }

        return names.ToImmutable();
    }

    internal static Column Require(IReadOnlyList<Column> columns, string name)
        => columns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw CatalogErrors.UnknownColumn.With(name, "key");

    /// <summary>Gives the text of a constant default; null for none and for one that is computed row by row.</summary>
    internal static string? DefaultOf(Expression? expression) => expression switch
    {
        null or NullLiteral => null,
        StringLiteral text => text.Value,
        TemporalLiteral moment => moment.Text,
        BoolLiteral truth => truth.Value ? "1" : "0",
        _ when IsComputed(expression) => null,
        _ => SqlPrinter.Print(expression),
    };
}
