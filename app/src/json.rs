//! Values that come as JSON. The browser parses the text; what it makes of it is taken over field by field.
//!
//! The fields of a structure are asked for by name in the order of the type, so no code compares names, and a value that
//! does not fit is `None` without a word about why. With `serde_json` the bundle was larger by a sixth.
//! It is our own because with `serde-wasm-bindgen` 0.6.5 a first visit weighs 322 to 324 kB with gzip instead of 280 to 282; up to
//! 320 the library would have been taken.

use js_sys::{Array, JSON, Object, Reflect};
use serde::de::value::StringDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use wasm_bindgen::{JsCast, JsValue};

/// The value that a text in JSON holds, if it is one of this type. Fields that the type does not know are passed over; a
/// field that is not there is only allowed where the type says `#[serde(default)]`.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    T::deserialize(Json(JSON::parse(text).ok()?)).ok()
}

/// A value does not fit. Takes nothing over from what serde knows about it, so that none of it is in the bundle.
#[derive(Debug)]
struct Unfit;

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("unfit")
    }
}

impl std::error::Error for Unfit {}

impl de::Error for Unfit {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Unfit
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Unfit
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Unfit
    }

    fn invalid_length(_: usize, _: &dyn de::Expected) -> Self {
        Unfit
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Unfit
    }

    fn missing_field(_: &'static str) -> Self {
        Unfit
    }

    fn duplicate_field(_: &'static str) -> Self {
        Unfit
    }
}

/// A value as the browser holds it.
struct Json(JsValue);

impl Json {
    fn text(&self) -> Result<String, Unfit> {
        self.0.as_string().ok_or(Unfit)
    }

    fn number(&self) -> Result<f64, Unfit> {
        self.0.as_f64().ok_or(Unfit)
    }

    fn items(self) -> Result<Items, Unfit> {
        Ok(Items {
            all: self.0.dyn_into().map_err(|_| Unfit)?,
            next: 0,
        })
    }

    fn entries(self) -> Result<Entries, Unfit> {
        let object = self.0.dyn_ref::<Object>().ok_or(Unfit)?;
        Ok(Entries {
            all: Object::entries(object),
            next: 0,
            value: JsValue::NULL,
        })
    }

    fn fields(self, names: &'static [&'static str]) -> Result<Fields, Unfit> {
        Ok(Fields {
            of: self.0.is_object().then_some(self.0).ok_or(Unfit)?,
            names: names.iter(),
        })
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident $as:ty,)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
            let number = self.number()?;
            let whole = number as $as;
            if whole as f64 == number { visitor.$visit(whole) } else { Err(Unfit) }
        }
    )*};
}

impl<'de> Deserializer<'de> for Json {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        if let Some(text) = self.0.as_string() {
            visitor.visit_string(text)
        } else if let Some(yes) = self.0.as_bool() {
            visitor.visit_bool(yes)
        } else if let Some(number) = self.0.as_f64() {
            let whole = number as i64;
            if whole as f64 == number {
                visitor.visit_i64(whole)
            } else {
                visitor.visit_f64(number)
            }
        } else if Array::is_array(&self.0) {
            visitor.visit_seq(self.items()?)
        } else if self.0.is_object() {
            visitor.visit_map(self.entries()?)
        } else {
            visitor.visit_unit()
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_bool(self.0.as_bool().ok_or(Unfit)?)
    }

    numbers! {
        deserialize_i8 visit_i8 i8,
        deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32,
        deserialize_i64 visit_i64 i64,
        deserialize_u8 visit_u8 u8,
        deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64,
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_f32(self.number()? as f32)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_f64(self.number()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_str(&self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        if self.0.is_null() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &str, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_seq(self.items()?)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_seq(self.items()?)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_map(self.entries()?)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_seq(self.fields(names)?)
    }

    fn deserialize_enum<V: Visitor<'de>>(self, _: &str, _: &[&str], visitor: V) -> Result<V::Value, Unfit> {
        // A name alone, or one field with the name of the variant.
        if let Some(name) = self.0.as_string() {
            return visitor.visit_enum(Variant(name, JsValue::NULL));
        }
        let mut entries = self.entries()?;
        let name = entries.entry().and_then(|name| name.as_string()).ok_or(Unfit)?;
        visitor.visit_enum(Variant(name, entries.value))
    }

    serde::forward_to_deserialize_any! { i128 u128 char bytes byte_buf unit unit_struct tuple_struct identifier ignored_any }
}

/// The items of an array.
struct Items {
    all: Array,
    next: u32,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Unfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unfit> {
        if self.next == self.all.length() {
            return Ok(None);
        }
        self.next += 1;
        seed.deserialize(Json(self.all.get(self.next - 1))).map(Some)
    }
}

/// The fields of a structure in the order of the type; one that is not there is told as none.
struct Fields {
    of: JsValue,
    names: std::slice::Iter<'static, &'static str>,
}

impl Fields {
    fn value(&mut self) -> Option<JsValue> {
        let value = Reflect::get(&self.of, &JsValue::from_str(self.names.next()?)).ok()?;
        (!value.is_undefined()).then_some(value)
    }
}

impl<'de> SeqAccess<'de> for Fields {
    type Error = Unfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unfit> {
        match self.value() {
            Some(value) => seed.deserialize(Json(value)).map(Some),
            None => Ok(None),
        }
    }
}

/// The fields of an object in its own order.
struct Entries {
    all: Array,
    next: u32,
    value: JsValue,
}

impl Entries {
    /// Goes to the next entry and gives its name.
    fn entry(&mut self) -> Option<JsValue> {
        let entry = self.all.get(self.next).dyn_into::<Array>().ok()?;
        self.next += 1;
        self.value = entry.get(1);
        Some(entry.get(0))
    }
}

impl<'de> MapAccess<'de> for Entries {
    type Error = Unfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unfit> {
        self.entry().map(|name| seed.deserialize(Json(name))).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unfit> {
        seed.deserialize(Json(std::mem::take(&mut self.value)))
    }
}

/// A variant with what it holds.
struct Variant(String, JsValue);

impl<'de> EnumAccess<'de> for Variant {
    type Error = Unfit;
    type Variant = Json;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Json), Unfit> {
        let name = seed.deserialize(StringDeserializer::<Unfit>::new(self.0))?;
        Ok((name, Json(self.1)))
    }
}

impl<'de> VariantAccess<'de> for Json {
    type Error = Unfit;

    fn unit_variant(self) -> Result<(), Unfit> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Unfit> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_seq(self.items()?)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_seq(self.fields(names)?)
    }
}
